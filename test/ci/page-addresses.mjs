// What a page would load or lead to. Guanxi runs without the internet: no CDN, no font server, no telemetry.

const namespaces = /^https?:\/\/www\.w3\.org\//; // names of XML vocabularies, never fetched

/** Absolute and protocol-relative addresses in the page that are not the server's own. */
export function externalAddresses(html, origin) {
  const absolute = html.match(/\b(?:https?|wss?):\/\/[^\s"'`<>)\\]+/g) ?? [];
  const protocolRelative =
    html.match(/(?<=(?:src|href|action)\s*=\s*["']?|url\(\s*["']?|from\s*["'])\/\/[^\s"'`<>)]+/g) ?? [];
  const own = origin.replace(/^https?:/, '');
  return [...absolute, ...protocolRelative].filter(
    (address) => !namespaces.test(address) && !address.replace(/^\w+:/, '').startsWith(own),
  );
}

/** Scripts, styles and pictures that the page loads from this server. */
export function localAssets(html) {
  const tags = html.match(/<(?:script|link|img)\b[^>]*>/g) ?? [];
  return tags
    .map((tag) => /\b(?:src|href)\s*=\s*["']?([^"'\s>]+)/.exec(tag)?.[1])
    .filter((address) => address !== undefined && !/^(?:data|blob):/.test(address));
}
