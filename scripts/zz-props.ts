import { withSource } from './load-source.ts';
await withSource(async (load) => {
  const { boxes } = (await load('test/support/boxes.ts')) as any;
  const { examplesOf, ownPastes, strays } = (await load('test/support/box-pastes.ts')) as any;
  const { cases } = (await load('test/support/cases/cases.ts')) as any;
  for (const { name, read, takes } of boxes) {
    const texts = new Set<string>([
      ...Object.values(examplesOf(name)).flatMap((l: any) => l.map((x: any) => x.given)),
      ...(ownPastes[name] ?? []),
      ...(Object.values(strays) as string[]),
      ...cases
        .filter((c: any) => c.fields.some((f: string) => `${c.page}/${f}` === name))
        .map((c: any) => c.pasted),
    ]);
    let acc = 0,
      oks = 0,
      fits = 0,
      valued = 0,
      idle = 0,
      outs = 0,
      outok = 0;
    const bad: string[] = [];
    for (const t of texts) {
      const said = await read(t);
      if (said?.verdict === 'ok') oks++;
      if (!said?.account) {
        if (said?.verdict === 'ok') bad.push('noacc ' + JSON.stringify(t).slice(0, 40));
      } else {
        acc++;
        if (said.verdict === 'ok') {
          fits++;
          if (said.value !== undefined && said.account.some((s: any) => s.label === 'value')) valued++;
          if (said.account.some((s: any) => s.label === 'inert' || s.label === 'other')) idle++;
        }
      }
      if (typeof said?.value === 'string' && said.verdict === 'ok') {
        outs++;
        const again = await read(said.value);
        if (again?.verdict === 'ok' && again.value === said.value && (again.repairs ?? []).length === 0)
          outok++;
        else
          bad.push(
            `again ${again?.verdict} ${again?.reason} ${JSON.stringify(t).slice(0, 60)} -> ${JSON.stringify(said.value).slice(0, 60)} [${(again?.repairs ?? []).map((r: any) => r.name)}]`,
          );
      }
    }
    console.log(
      name,
      takes ?? '',
      `texts ${texts.size} acc ${acc} ok ${oks} fits ${fits} valued ${valued} idle ${idle} outs ${outs}/${outok}`,
    );
    for (const b of bad.slice(0, 4)) console.log('    ' + b);
  }
});
