import { keepSlots, type Slots } from '$lib/view/explore/slots';

let slots: Slots = new Map();

/** The colours' places of regions: whose is whose stays so for the visit, whoever else is chosen and let go. */
export function slotsOf(chosen: readonly string[]): Slots {
  slots = keepSlots(slots, chosen);
  return slots;
}
