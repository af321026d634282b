import { createHash } from 'node:crypto';
import { ATTACHMENTS, type AttachmentKind } from './layout.ts';

/** File name of a text beside a log: it is made of the content, so that the same text is one file. */
export function attachmentName(kind: AttachmentKind, content: string | Buffer): string {
  const digest = createHash('sha256').update(content).digest('hex').slice(0, 32);
  return `${digest}${ATTACHMENTS[kind]}`;
}
