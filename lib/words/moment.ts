/** The parts of a moment in UTC, so that two people in two places read the same. Null for what is no date. */
export function partsOf(moment: number | string): { day: [year: string, month: string, day: string]; time: string } | null {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return null;
  const [day = '', time = ''] = date.toISOString().split('T');
  return { day: day.split('-') as [string, string, string], time: time.slice(0, 5) };
}
