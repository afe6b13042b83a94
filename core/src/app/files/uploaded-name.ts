const longest = 200;

/** The last part of what the client calls the file: folders and control characters mean nothing here. */
export function uploadedName(given: string | null): string {
  const name = (given ?? '')
    .split(/[/\\]/)
    .at(-1)
    ?.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .trim();
  if (!name || /^\.+$/.test(name)) return 'file';
  const characters = [...name];
  if (characters.length <= longest) return name;
  // The end tells what kind of file it is.
  const extension = /\.[^.]{1,10}$/.exec(name)?.[0] ?? '';
  return characters.slice(0, longest - [...extension].length).join('') + extension;
}

/** Header value that makes browsers save the file under its name (RFC 6266), in Chinese too. */
export function contentDisposition(name: string): string {
  const plain = name.replaceAll(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replaceAll(/['()*]/g, (char) => `%${char.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
