import { schemaVersion } from './schema-version.js';

/**
 * A sealed file is one line: `{"seal":{…},"dataset":…}`. The digest is taken over the text of the dataset, so that
 * one changed byte breaks the seal, and so that checking it costs no second walk through the records.
 */
const opening = /^\{"seal":\{"schemaVersion":"([^"]{1,20})","digest":"sha256-([0-9a-f]{64})"\},"dataset":/;
const closing = /\}\s*$/;

/** The text of a sealed file. `sha256` gives the digest of a text in lower-case hexadecimal. */
export async function writeSealed(dataset: unknown, sha256: (text: string) => Promise<string>): Promise<string> {
  const text = JSON.stringify(dataset);
  return `{"seal":{"schemaVersion":"${schemaVersion}","digest":"sha256-${await sha256(text)}"},"dataset":${text}}\n`;
}

/**
 * The text of the dataset, and its digest, if `file` bears an unbroken seal of this schema version; nothing for anything
 * else, which then has to be judged.
 */
export async function readSealed(file: string, sha256: (text: string) => Promise<string>): Promise<[text?: string, digest?: string]> {
  const seal = opening.exec(file);
  const end = closing.exec(file);
  if (!seal || !end || seal[1] !== schemaVersion) return [];
  const text = file.slice(seal[0].length, end.index);
  return (await sha256(text)) === seal[2] ? [text, seal[2]] : [];
}
