import { base } from '$app/paths';
import { readBoundaries } from '../charts/map/geo';
import { bibtex, cslJson, gbt7714 } from '../dataset/files/citation';
import { reportYearOf } from '../domain';
import { dataTexts } from '../i18n/texts/data';
import { fullName } from '../view/name';
import { messages } from '../i18n';
import { fileTexts } from '../i18n/texts/files';
import { absolute } from '../store/address';
import { viewAddress } from '../picture/request';
import type { Job, PackageFormat, ViewFormat } from './job';
import { citedOf, fileNotes, type NotesAsked } from './notes';
import type { FilesSource, PackageSource, ViewSource } from './source';
import { spreadsheetTable } from './spreadsheet-table';
import { viewTable } from './view-table';

/** The package's digest, as it was published; `none` where it could not be told. */
type Digest = string | 'none';

/** What is cited, and told in each file, of a source. */
export function notesAsked(source: FilesSource, digest: Digest = 'none'): NotesAsked {
  const common = {
    lang: source.lang,
    address: viewAddress(location.href),
    version: source.loaded.version,
    digest,
    made: new Date(),
    boundaries: '',
  };
  const dataset = dataTexts(source.lang).licence.title;
  if (source.kind === 'package')
    return { ...common, title: dataset, dataset, finding: '', years: source.loaded.held };
  const { shown, lang, finding } = source;
  const title = fileTexts(lang).viewTitle(
    shown.period,
    fullName(shown.indicator, lang),
    messages(lang).measures[shown.measure],
  );
  const years = [reportYearOf(shown.measure, shown.period)];
  return { ...common, title, dataset, finding, years };
}

/** How to make a file of a view: a row a region for people, a row a figure for programs, the measure shown for maps. */
export async function viewJob(
  source: ViewSource,
  format: ViewFormat,
  digest: Digest,
): Promise<Job> {
  const { rows, measures, shown, spreadsheet, lang } = source;
  const asked = notesAsked(source, digest);
  if (format === 'geojson') {
    const map = await source.map();
    return {
      kind: 'map',
      map,
      table: viewTable(rows, [shown.measure], shown, source),
      notes: fileNotes({ ...asked, boundaries: readBoundaries(map).source }),
    };
  }
  const forPeople = format === 'xlsx' || format === 'csv';
  const table = forPeople
    ? spreadsheetTable(spreadsheet, fullName(shown.indicator, lang))
    : viewTable(rows, measures, shown, source);
  return { kind: 'table', format, table, notes: fileNotes(asked), lang };
}

/** How to make a file of the whole package. */
export function packageJob(source: PackageSource, format: PackageFormat, digest: Digest): Job {
  const asked = notesAsked(source, digest);
  const cited = citedOf(asked);
  return {
    kind: 'package',
    format,
    folder: absolute(base, 'data/'),
    version: source.loaded.version,
    notes: fileNotes(asked),
    citations: {
      'CITATION.txt': `${gbt7714(cited)}\n`,
      'CITATION.bib': bibtex(cited),
      'CITATION.csl.json': cslJson(cited),
    },
    lang: source.lang,
  };
}
