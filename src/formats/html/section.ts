import type { TextKey } from '../../domain/i18n/dictionary.js';
import type { HtmlContext } from './context.js';
import { words } from './pieces.js';

/** A part of an organisation's page, one level below its name. */
export function section(title: TextKey, content: string, context: HtmlContext): string {
  const level = Math.min(6, context.headingLevel + 1);
  return `<section>\n<h${level}>${words(context, title)}</h${level}>\n${content}\n</section>`;
}
