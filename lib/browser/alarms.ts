import { browser } from './api.ts';

/** Wakes the background later, even after it was stopped. */
export function onAlarm(handle: (name: string) => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => handle(name));
}

export async function setAlarm(name: string, when: number): Promise<void> {
  browser.alarms.create(name, { when });
}

export async function clearAlarm(name: string): Promise<void> {
  await browser.alarms.clear(name);
}
