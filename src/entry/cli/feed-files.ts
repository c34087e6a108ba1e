import { meetingAnchor, meetingsPath, type SiteLayout } from '../../formats/permalinks.js';
import { writeFeeds } from '../../formats/write-feeds.js';
import type { Loss } from '../../formats/written.js';
import type { Dataset } from '../../model/dataset.js';

interface FeedFilesOptions {
  readonly layout: SiteLayout;
  readonly today: string;
  readonly showUnconfirmed: boolean;
  readonly base?: string;
}

/** The feeds of every language of a site, in the folder `feeds` beside its lists; the losses of the first one. */
export function feedFiles(
  dataset: Dataset,
  { layout, today, showUnconfirmed, base }: FeedFilesOptions,
): { files: Map<string, string>; folders: string[]; losses: readonly Loss[] } {
  const files = new Map<string, string>();
  const folders: string[] = [];
  let losses: readonly Loss[] = [];
  for (const language of layout.languages) {
    const list = meetingsPath(layout, language);
    const folder = list.slice(0, list.lastIndexOf('/') + 1) + 'feeds';
    const written = writeFeeds(dataset, {
      language,
      today,
      showUnconfirmed,
      ...(base !== undefined && {
        link: base + list,
        address: (file: string) => `${base}${folder}/${file}`,
        permalink: (id: string) => `${base}${list}#${meetingAnchor(id)}`,
      }),
    });
    for (const [name, text] of written.files) files.set(`${folder}/${name}`, text);
    folders.push(folder);
    if (folders.length === 1) losses = written.losses;
  }
  return { files, folders, losses };
}
