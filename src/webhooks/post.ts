import { request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP } from "node:net";
import { guardedLookup, hostOf, isPublic, notPublic, PrivateAddress, type Reach } from "./address";

/** What became of a POST: the status that came, and why it is a failure; null when it is none. */
export interface Outcome {
  readonly status: number | null;
  readonly failure: string | null;
}

/** A message to a receiver. */
export interface Message {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** How messages are sent. */
export interface Sending {
  readonly reach: Reach;
  /** How long a receiver may take, from the look-up of its name to the head of its answer. */
  readonly timeoutMilliseconds?: number;
  /** Ends it at once, for the service stops. */
  readonly signal?: AbortSignal;
}

const usualTimeout = 10_000;

/**
 * Posts a message over a connection of its own. What counts is the status: the answer is not read, and redirects are not
 * followed, for they lead where nobody has looked.
 */
export function post({ url, headers, body }: Message, sending: Sending): Promise<Outcome> {
  const { reach, timeoutMilliseconds = usualTimeout, signal } = sending;
  const host = hostOf(url);
  // An address in place of a name is not looked up.
  if (reach === "PUBLIC" && isIP(host) && !isPublic(host)) return Promise.resolve(failed(notPublic));
  const timeout = AbortSignal.timeout(timeoutMilliseconds);
  const request = url.protocol === "http:" ? requestHttp : requestHttps;
  return new Promise((resolve) => {
    const sent = request(url, {
      method: "POST",
      agent: false,
      lookup: guardedLookup(reach),
      headers: { ...headers, "content-length": Buffer.byteLength(body) },
      signal: signal ? AbortSignal.any([timeout, signal]) : timeout,
    });
    sent.once("response", (response) => {
      response.on("error", () => undefined);
      resolve(outcomeOf(response.statusCode ?? 0));
      response.destroy();
    });
    sent.on("error", (error) => resolve(failed(wordsFor(error, timeout, timeoutMilliseconds))));
    sent.end(body);
  });
}

function outcomeOf(status: number): Outcome {
  if (status >= 200 && status < 300) return { status, failure: null };
  if (status >= 300 && status < 400)
    return { status, failure: "The receiver answered with a redirect, which is not followed." };
  return { status, failure: `The receiver answered with the status ${status}.` };
}

function failed(failure: string): Outcome {
  return { status: null, failure };
}

/** Words of ours: what a library says may hold addresses of the inside. */
function wordsFor(error: Error & { code?: string }, timeout: AbortSignal, milliseconds: number): string {
  if (error instanceof PrivateAddress) return error.message;
  if (timeout.aborted) return `The receiver did not answer within ${milliseconds / 1_000} seconds.`;
  return reasons[error.code ?? ""] ?? "The connection to the receiver failed.";
}

const reasons: Readonly<Record<string, string>> = {
  ENOTFOUND: "The name of the receiver is not known.",
  EAI_AGAIN: "The name of the receiver could not be looked up.",
  ECONNREFUSED: "The receiver refused the connection.",
  ECONNRESET: "The receiver broke off the connection.",
  CERT_HAS_EXPIRED: "The certificate of the receiver has expired.",
  DEPTH_ZERO_SELF_SIGNED_CERT: "The certificate of the receiver is signed by itself.",
  SELF_SIGNED_CERT_IN_CHAIN: "The certificate of the receiver is signed by nobody known.",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "The certificate of the receiver is signed by nobody known.",
  ERR_TLS_CERT_ALTNAME_INVALID: "The certificate of the receiver is for another name.",
};
