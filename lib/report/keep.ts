/** What the person allows to be passed on. What is false is taken out. */
export interface Keep {
  path: boolean;
  query: boolean;
  /** Addresses of this machine and its network: every one that is not a public address of the site. */
  addresses: boolean;
  userName: boolean;
}

export const KEEP_NOTHING: Keep = { path: false, query: false, addresses: false, userName: false };
