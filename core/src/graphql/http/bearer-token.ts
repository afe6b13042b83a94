/** The token of `Authorization: Bearer …`; null without the header; '' when the header says something else. */
export function bearerToken(header: string | undefined): string | null {
  if (header === undefined) return null;
  return /^Bearer +([\w.~+/=-]+)$/i.exec(header.trim())?.[1] ?? '';
}
