import { Fragment } from 'preact';
import type { ChainLink, ReportData } from '../../lib/report/report-data.ts';
import type { OutcomeWords } from '../../lib/words/en/outcomes.ts';
import type { ReportWords } from '../../lib/words/en/report.ts';
import { Foreign } from '../foreign.tsx';
import { LoggedView } from './logged.tsx';

const NAMES_SHOWN = 8;

/** The chain from the site's certificate up to the root, with the faulty one and the broken link marked. */
export function ChainView({ chain, found, words, save }: {
  chain: ReportData['chain'];
  /** Names of the findings, and what the probe says of each. */
  found: Pick<OutcomeWords, 'problems' | 'said'>;
  words: ReportWords;
  save(name: string, text: string): void;
}) {
  if (!chain) return null;
  const own = words.chain;
  const pems = chain.links.flatMap(({ facts }) => (facts.pem ? [facts.pem] : []));
  return (
    <section class="chain" id="chain" aria-labelledby="chain-title">
      <h2 id="chain-title">{own.title}</h2>
      <ol>
        {chain.links.map((link, index) => (
          <Fragment key={index}>
            <li class={link.problems.length > 0 ? 'card bad' : 'card'} data-problems={link.problems.length}>
              <CardView link={link} isLeaf={index === 0} found={found} words={words} save={() => save(`certificate-${index + 1}.pem`, `${link.facts.pem!.trim()}\n`)} />
            </li>
            {link.fitsNext !== null && <LinkView link={link} words={words} />}
          </Fragment>
        ))}
        <li class={chain.trustedBy === null ? 'end broken' : 'end'}><span aria-hidden="true">{chain.trustedBy === null ? '✗' : '✓'}</span> <Foreign text={chain.trustedBy === null ? own.untrusted : own.trusted(own.stores[chain.trustedBy] ?? chain.trustedBy)} most={200} /></li>
      </ol>
      {chain.timestamps && <LoggedView timestamps={chain.timestamps} said={found.said} words={words} />}
      <div class="row">
        {pems.length > 1 && <button type="button" onClick={() => save('chain.pem', `${pems.map((each) => each.trim()).join('\n')}\n`)}>{own.saveAll}</button>}
        {chain.repaired && <button type="button" class="first" id="save-repaired" onClick={() => save('fullchain.pem', chain.repaired!)}>{own.saveRepaired}</button>}
      </div>
    </section>
  );
}

/** What joins a certificate to the next; its sign is said in words too. */
function LinkView({ link: { fitsNext, lacksNext }, words: { chain: own } }: { link: ChainLink; words: ReportWords }) {
  const isBroken = !fitsNext || lacksNext;
  return <li class={isBroken ? 'link broken' : 'link'}><span aria-hidden="true">{isBroken ? '✗' : '↓'}</span> {!fitsNext ? own.breaks : lacksNext ? own.notSent : own.fits}</li>;
}

function CardView({ link: { facts, problems, revocation }, isLeaf, found, words, save }: {
  link: ChainLink; isLeaf: boolean; found: Pick<OutcomeWords, 'problems' | 'said'>; words: ReportWords; save(): void;
}) {
  const own = words.chain;
  const rows: [string, string][] = [
    [own.issuer, facts.issuer], [own.valid, own.until(moment(facts.notBefore), moment(facts.notAfter))], [own.key, facts.key], [own.signature, facts.signature],
    ...(facts.names.length > 0 ? [[own.names, `${facts.names.slice(0, NAMES_SHOWN).join(', ')}${facts.names.length > NAMES_SHOWN ? ` ${own.more(facts.names.length - NAMES_SHOWN)}` : ''}`] as [string, string]] : []),
    [own.serial, facts.serial], [own.sha256, facts.sha256],
    ...(revocation ? [[own.revocation, [own.revoked[revocation.status], found.said(revocation.says)].filter(Boolean).join(': ')] as [string, string]] : []),
  ];
  return (
    <>
      <h3><Foreign text={facts.subject} most={300} /> <small>{isLeaf ? `${own.leaf}, ` : ''}{own.source[facts.source]}</small></h3>
      {problems.length > 0 && (
        <ul class="faults">{problems.map((each, index) => <li key={index}><b><span aria-hidden="true">✗ </span>{own.bad}:</b> {found.problems[each.id] ?? each.id} <small><Foreign text={found.said(each.says)} most={300} /></small></li>)}</ul>
      )}
      <dl>{rows.map(([name, value]) => <div key={name}><dt>{name}</dt><dd><Foreign text={value} most={1200} /></dd></div>)}</dl>
      {facts.pem && <p><button type="button" class="save-pem" onClick={save}>{own.save}</button></p>}
    </>
  );
}

/** As a person reads a time; what is none stays as it came. */
function moment(iso: string): string {
  return iso.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.\d+)?Z$/, '$1 $2 UTC');
}
