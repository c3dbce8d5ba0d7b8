import type { DiagnoseRequest } from '../protocol/messages.ts';
import type { RemoteSetting } from '../link/remote-setting.ts';
import type { Settings } from './settings.ts';

/** What a request says of whom the probe may contact besides the failing site. */
export function allowed({ onlyTarget, compareDns }: Pick<Settings, 'onlyTarget' | 'compareDns'>): Pick<DiagnoseRequest, 'onlyTarget' | 'compareDns'> {
  if (onlyTarget) return { onlyTarget: true };
  return compareDns === null ? {} : { compareDns };
}

/** The remote probe as it may be asked: where nobody but the site is, not without a click. */
export function allowedRemote(remote: RemoteSetting | null, { onlyTarget }: Pick<Settings, 'onlyTarget'>): RemoteSetting | null {
  return remote?.consent === 'always' && onlyTarget ? { ...remote, consent: 'ask' } : remote;
}
