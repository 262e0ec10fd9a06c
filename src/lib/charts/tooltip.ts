import { mount } from 'svelte';
import Tooltip from './Tooltip.svelte';

/** Of the page, whatever stands on it: it lasts as long as the document. */
mount(Tooltip, { target: document.body });
