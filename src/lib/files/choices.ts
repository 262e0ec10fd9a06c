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
  /** Out: what came of it, in words. Rejects, in words, where nothing did. The signal ends it at once. */
  readonly run: (signal: AbortSignal) => Promise<string>;
}

const VIEW: readonly ViewFormat[] = ['xlsx', 'csv', 'plain', 'json', 'parquet', 'geojson'];
const PACKAGE: readonly PackageFormat[] = ['zip', 'xlsx', 'csv', 'plain', 'json', 'parquet'];

/** Everything that the menu offers of a source. */
export function choicesOf(source: FilesSource): Choice[] {
  const texts = fileTexts(source.lang);
  const files =
    source.kind === 'view'
      ? VIEW.map((format) => ({
          ...texts.view[format],
          run: (signal: AbortSignal) => saveView(source, format, signal),
        }))
      : PACKAGE.map((format) => ({
          ...texts.package[format],
          run: (signal: AbortSignal) => savePackage(source, format, signal),
        }));
  const cited = () => citedOf(notesAsked(source));
  return [
    ...files,
    { ...texts.cite.gbt, run: () => copyCitation(gbt7714(cited()), source.lang) },
    { ...texts.cite.bibtex, run: async () => take(source, 'bib', bibtex(cited())) },
    { ...texts.cite.csl, run: async () => take(source, 'csl.json', cslJson(cited())) },
  ];
}

async function saveView(
  source: ViewSource,
  format: ViewFormat,
  signal: AbortSignal,
): Promise<string> {
  const [ending] = FORMATS[format];
  return said(source, ending, signal, async () => {
    const job = await viewJob(source, format, await publishedDigest(source));
    const file = await makeFileInWorker(job, signal);
    signal.throwIfAborted();
    return take(source, ending, file);
  });
}

async function savePackage(
  source: PackageSource,
  format: PackageFormat,
  signal: AbortSignal,
): Promise<string> {
  const [ending] = FORMATS[format === 'parquet' ? 'zip' : format];
  return said(source, ending, signal, async () => {
    const job = packageJob(source, format, await publishedDigest(source));
    const part = format === 'parquet' ? ['Parquet'] : [];
    const file = await makeFileInWorker(job, signal);
    signal.throwIfAborted();
    return take(source, ending, file, part);
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
  signal: AbortSignal,
  task: () => Promise<string>,
): Promise<string> {
  try {
    return await Promise.race([task(), givenUp(signal)]);
  } catch (error) {
    if (signal.aborted) return fileTexts(lang).cancelled;
    const words = fileTexts(lang).failed(fileName(name, ending), explain(error, lang));
    throw new Error(words, { cause: error });
  }
}

function givenUp(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) =>
    signal.addEventListener('abort', () => reject(signal.reason), { once: true }),
  );
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
