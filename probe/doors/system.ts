/** The name by which fixes know this machine's system. */
export function systemName(platform: NodeJS.Platform = process.platform): string {
  if (platform === 'win32') return 'windows';
  return platform === 'darwin' ? 'mac' : platform;
}
