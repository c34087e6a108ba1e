import { build } from './build.js';
import { validate } from './validate.js';

const usage = `bruecke <command>

  build <file.json | region> --out <folder> [--lang de|en|ar] [--show-unconfirmed] [--heading-level 3]
      judges the data and writes <id>.json (sealed, for a site), <id>.list.html (the list to put inside the tag)
      and <id>.html (a page with tag and list); with several --lang, list and page in a folder for each language
      --base https://city.example/vereine/   where the folder will lie: writes a page for each organisation, with
                                             canonical links and JSON-LD, and sitemap.xml
      --pages organisationen                 name of the folder of those pages; alone it writes them without addresses
      --index-invented                       lets search engines take up invented records, too
      --feeds                                writes calendars to subscribe to, and with --base RSS, into the folder feeds
  validate <file.json>
      says which record and field is wrong, and what to do; exit code 1 if a record would be dropped
      or a recurrence rule gives no dates

Regions that come with the package: mettmann, steinfurt, remscheid, musterkreis (invented).
`;

const commands: Readonly<Record<string, (args: string[]) => Promise<number>>> = { build, validate };

const [name = '', ...rest] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (command) {
  process.exitCode = await command(rest).catch((error: unknown) => {
    console.error(`bruecke ${name}: ${error instanceof Error ? error.message : String(error)}`);
    return 2;
  });
} else {
  console.log(usage);
  process.exitCode = name === '' || name === 'help' || name === '--help' ? 0 : 2;
}
