/** The whole run ends with this: the target is none that strangers may have probed. It says nothing of why. */
export class PolicyRefusal extends Error {
  override readonly name = 'PolicyRefusal';
  constructor() {
    super('the target is not one that may be probed');
  }
}
