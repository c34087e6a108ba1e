/** What a feed is about. */
export type FeedKind = 'all' | 'organisation' | 'topic' | 'language';

/** A calendar that one can subscribe to. */
export interface Feed {
  readonly kind: FeedKind;
  /** Id of the organisation, the topic as the data writes it, or the tag of the language; empty for all meetings. */
  readonly key: string;
  /** File name without its end: `all`, `organisation-<id>`, `topic-<words>`, `language-<tag>`. */
  readonly name: string;
  /** What a calendar program shows. */
  readonly title: string;
  /** Ids of its meetings, sorted. */
  readonly meetings: readonly string[];
}
