import { base } from '$app/paths';
import { copyText } from '../browser/clipboard';
import { download, fileName, savingBy } from '../browser/download';
import { bibtex, cslJson, gbt7714 } from '../dataset/files/citation';
import { messages, type Lang } from '../i18n';
import { fileTexts } from '../i18n/texts/files';
import { fetchPublishedManifest } from '../store/live-manifests';
import { LoadError } from '../store/load-error';
import { makeFileInWorker } from './in-worker';
import { FORMATS, type PackageFormat, type ViewFormat } from './job';
import { notesAsked, packageJob, viewJob } from './jobs';
import { citedOf } from './notes';
import type { FilesSource, PackageSource, ViewSource } from './source';

/** A file that can be taken away, or a citation. */
export interface Choice {
  readonly label: string;
  readonly hint: string;
  /** Out: what came of it, in words. Rejects, in words, where nothing did. */
  readonly run: () => Promise<string>;
}

const VIEW: readonly ViewFormat[] = ['xlsx', 'csv', 'plain', 'json', 'parquet', 'geojson'];
const PACKAGE: readonly PackageFormat[] = ['zip', 'xlsx', 'csv', 'plain', 'json', 'parquet'];

/** Everything that the menu offers of a source. */
export function choicesOf(source: FilesSource): Choice[] {
  const texts = fileTexts(source.lang);
  const files =
    source.kind === 'view'
      ? VIEW.map((format) => ({ ...texts.view[format], run: () => saveView(source, format) }))
      : PACKAGE.map((format) => ({
          ...texts.package[format],
          run: () => savePackage(source, format),
        }));
  const cited = () => citedOf(notesAsked(source));
  return [
    ...files,
    { ...texts.cite.gbt, run: () => copyCitation(gbt7714(cited()), source.lang) },
    { ...texts.cite.bibtex, run: async () => take(source, 'bib', bibtex(cited())) },
    { ...texts.cite.csl, run: async () => take(source, 'csl.json', cslJson(cited())) },
  ];
}

async function saveView(source: ViewSource, format: ViewFormat): Promise<string> {
  const [ending] = FORMATS[format];
  return said(source, ending, async () => {
    const job = await viewJob(source, format, await publishedDigest(source));
    return take(source, ending, await makeFileInWorker(job));
  });
}

async function savePackage(source: PackageSource, format: PackageFormat): Promise<string> {
  const [ending] = FORMATS[format === 'parquet' ? 'zip' : format];
  return said(source, ending, async () => {
    const job = packageJob(source, format, await publishedDigest(source));
    const part = format === 'parquet' ? ['Parquet'] : [];
    return take(source, ending, await makeFileInWorker(job), part);
  });
}

async function copyCitation(text: string, lang: Lang): Promise<string> {
  const texts = fileTexts(lang);
  return (await copyText(text)) ? texts.copied : texts.copyFailed(text);
}

/** Hands a file to the browser. Out: what came of it, in words: views inside other apps drop downloads silently. */
function take(
  { lang, name }: FilesSource,
  ending: string,
  content: BlobPart,
  part: readonly string[] = [],
): string {
  const texts = fileTexts(lang);
  const saving = savingBy(navigator.userAgent);
  if (saving === 'never') return texts.inApp;
  const file = fileName([...name, ...part], ending);
  const type = content instanceof Blob ? content.type : 'text/plain;charset=utf-8';
  download(new File([content], file, { type }));
  return saving === 'sure' ? texts.done(file) : texts.doneMaybe(file);
}

/** What is done, or why not in the reader's words. */
async function said(
  { lang, name }: FilesSource,
  ending: string,
  task: () => Promise<string>,
): Promise<string> {
  try {
    return await task();
  } catch (error) {
    const words = fileTexts(lang).failed(fileName(name, ending), explain(error, lang));
    throw new Error(words, { cause: error });
  }
}

function explain(error: unknown, lang: Lang): string {
  if (!(error instanceof LoadError)) return error instanceof Error ? error.message : String(error);
  const { failure, remedy } = messages(lang).page;
  return error.reason === 'internal'
    ? error.detail
    : failure[error.reason](error.file) + remedy[error.remedy];
}

/** The digest of the package's list of files, where the server has the version that is shown. */
async function publishedDigest({ loaded }: FilesSource): Promise<string | 'none'> {
  const published = await fetchPublishedManifest(base).catch(() => 'none' as const);
  return published !== 'none' && published.version === loaded.version ? published.hash : 'none';
}
