export { default as DownloadButton } from './DownloadButton.svelte';
