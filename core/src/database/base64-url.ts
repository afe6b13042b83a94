/** SQL expression: base64url of a text. encode() breaks lines after 76 characters and pads: both are dropped. */
export function base64UrlOfText(text: string): string {
  return `translate(encode(convert_to(${text},'UTF8'),'base64'),E'+/=\\n','-_')`;
}

/** The same of at most 57 bytes that need no padding; `translate` would take twice as long as all the rest of it. */
export function base64UrlOfBytes(bytes: string): string {
  return `replace(replace(encode(${bytes},'base64'),'+','-'),'/','_')`;
}
