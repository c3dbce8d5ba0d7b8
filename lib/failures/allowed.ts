import type { DiagnoseRequest } from '../protocol/messages.ts';
import type { Settings } from './settings.ts';

/**
 * What a request says of whom the probe may contact besides the failing site. Settings that could not be read (`sound`
 * false) may have forbidden it: then nobody else is.
 */
export function allowed({ onlyTarget, compareDns }: Pick<Settings, 'onlyTarget' | 'compareDns'>, sound: boolean): Pick<DiagnoseRequest, 'onlyTarget' | 'compareDns'> {
  if (onlyTarget || !sound) return { onlyTarget: true };
  return compareDns === null ? {} : { compareDns };
}
