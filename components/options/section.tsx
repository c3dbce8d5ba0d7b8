import type { ComponentChildren } from 'preact';

export function Section({ id, title, says, children }: { id: string; title: string; says?: string; children: ComponentChildren }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {says && <p>{says}</p>}
      {children}
    </section>
  );
}

/** A permission of the browser with the button that asks for it or gives it back. */
export function PermissionRow({ id, has, words, onChange }: {
  id: string; has: boolean; words: { allow: string; take: string; given: string; notGiven: string }; onChange(wanted: boolean): void;
}) {
  return (
    <p class="row">
      <button type="button" id={id} onClick={() => onChange(!has)}>{has ? words.take : words.allow}</button>
      <output>{has ? words.given : words.notGiven}</output>
    </p>
  );
}

export function Choices<Value extends string | number>({ id, label, value, values, names, onChange }: {
  id: string; label: string; value: Value; values: readonly Value[]; names: Readonly<Record<Value, string>>; onChange(value: Value): void;
}) {
  return (
    <p class="row">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(values[event.currentTarget.selectedIndex]!)}>
        {values.map((each) => <option key={each} value={each} selected={each === value}>{names[each]}</option>)}
      </select>
    </p>
  );
}
