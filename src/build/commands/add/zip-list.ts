/** What a zip says of its files before any of them is unpacked: the list at its end, after PKWARE's APPNOTE 4.3. */

interface ZipEntry {
  path: string;
  /** Bytes when it is unpacked. */
  size: number;
  /** True of a link in the file system of whoever packed it. */
  isLink: boolean;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
/** Kinds of files as Unix notes them. */
const KIND = 0xf000;
const LINK = 0xa000;

/** The list of a zip, or nothing when it has none that can be read. */
export function listZip(bytes: Buffer): ZipEntry[] | undefined {
  let end = bytes.length - 22;
  while (end >= 0 && bytes.readUInt32LE(end) !== END) end -= 1;
  if (end < 0) return undefined;
  const entries: ZipEntry[] = [];
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== ENTRY) return undefined;
    const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    entries.push({
      path: bytes.toString('utf8', at + 46, at + 46 + name),
      size: bytes.readUInt32LE(at + 24),
      isLink: ((bytes.readUInt32LE(at + 38) >>> 16) & KIND) === LINK,
    });
    at += 46 + name + extra + comment;
  }
  return entries;
}
