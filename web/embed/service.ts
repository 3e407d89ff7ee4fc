const SCRIPT = "embed/v1/strategy-links.js";

/** Where the service is, from where this script came; a page that keeps a copy of the script says it in `service`. */
const script = (document.currentScript ??
  document.querySelector(`script[src*="${SCRIPT}"]`)) as HTMLScriptElement | null;
const own = script?.src.split(SCRIPT)[0] || location.href;

/** An address of the service, from its root. */
export function addressIn(service: string, path: string): string {
  return new URL(path, service ? `${service}/` : own).href;
}
