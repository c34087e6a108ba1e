import { pickText } from '../i18n/pick-text.js';

/** A topic as a value: its words in German, else in whatever language it has. */
export const topicValue = (topic: Readonly<Record<string, string>>): string => pickText(topic, 'de')?.text ?? '';
