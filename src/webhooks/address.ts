import { lookup as dnsLookup, type LookupAddress } from "node:dns";
import { isIP, type LookupFunction } from "node:net";
import ipaddr from "ipaddr.js";
import { StrategyError } from "../errors";

/** Which receivers are told: those of the internet, or also those of the own network, and then over plain HTTP too. */
export type Reach = "PUBLIC" | "ALL";

const longestUrl = 2_000;

/** Azure's own agent on each of its machines: an address of the internet by its form alone. */
const notReallyPublic: ReadonlySet<string> = new Set(["168.63.129.16"]);

/** Refuses what cannot be the address of a receiver (INVALID_ARGUMENT). Where its name leads is looked at with each connection. */
export function checkUrl(text: string, reach: Reach): URL {
  const schemes = reach === "ALL" ? ["https:", "http:"] : ["https:"];
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || text.length > longestUrl || !schemes.includes(url.protocol)) {
    const form = schemes.map((scheme) => `${scheme}//`).join(" or ");
    throw refused(`Expected an address of at most ${longestUrl} characters that begins with ${form}.`);
  }
  if (url.username || url.password || url.hash)
    throw refused("Expected an address without a user, a password and a fragment.");
  const host = hostOf(url);
  if (reach === "PUBLIC" && isIP(host) && !isPublic(host)) throw refused(notPublic);
  return url;
}

/** Whether an IP address is one of the internet, and none of the own network, of this machine or of a cloud's inside. */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  return ipaddr.parse(address).range() === "unicast" && !notReallyPublic.has(address);
}

/** The host of a URL as a connection takes it: an IPv6 address without its brackets. */
export function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, "");
}

/**
 * Looks a name up for a connection. The addresses that are checked are those that are connected to, so a name that leads
 * elsewhere a moment later gets nobody past this.
 */
export function guardedLookup(reach: Reach, lookup: typeof dnsLookup = dnsLookup): LookupFunction {
  return (hostname, options, done) => {
    lookup(hostname, { ...options, all: true }, (error: NodeJS.ErrnoException | null, found: LookupAddress[]) => {
      if (error) return done(error, "", 0);
      const [first] = found;
      const isAllowed = reach === "ALL" || found.every(({ address }) => isPublic(address));
      if (!first || !isAllowed) return done(new PrivateAddress(notPublic), "", 0);
      if (options.all) return done(null, found);
      return done(null, first.address, first.family);
    });
  };
}

/** A name leads to an address that is not told anything. */
export class PrivateAddress extends Error {}

/** Why an address is not told anything. */
export const notPublic =
  "The address leads into a private network, to this machine or to what only a cloud's own machines reach; WEBHOOK_PRIVATE=allow lets it.";

function refused(message: string): StrategyError {
  return new StrategyError("INVALID_ARGUMENT", message, { argument: "url" });
}
