import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readXmpTraces, readXmpValues } from '../../../../shared/rules/metadata/xmp-packet.ts';

/** A test that works this long hangs: what takes the square of its input takes longer by far. */
const HANGS_MS = 30_000;

const packet = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
 <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmp:CreatorTool="Tool &amp; Co"
   xmp:CreateDate='2024-01-02T10:00:00+01:00'>
  <xmp:ModifyDate>2024-01-03T10:00:00+01:00</xmp:ModifyDate>
  <xmpMM:History><rdf:Seq>
   <rdf:li stEvt:action="created" stEvt:softwareAgent="One"/>
   <rdf:li rdf:parseType="Resource"><stEvt:action>edited</stEvt:action><stEvt:when>2024-01-02</stEvt:when></rdf:li>
  </rdf:Seq></xmpMM:History>
  <photoshop:DocumentAncestors><rdf:Bag><rdf:li>AA</rdf:li><rdf:li>BB</rdf:li></rdf:Bag></photoshop:DocumentAncestors>
  <photoshop:TextLayers><rdf:Bag><rdf:li photoshop:LayerName="n" photoshop:LayerText="J&#xE9;r&#244;me"/></rdf:Bag></photoshop:TextLayers>
  <Iptc4xmpExt:DigitalSourceType>http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia</Iptc4xmpExt:DigitalSourceType>
 </rdf:Description>
</rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;

test('what editing programs write is picked from a packet', () => {
  expect(readXmpTraces(readXmpValues(packet))).toEqual({
    creatorTool: 'Tool & Co',
    producer: null,
    created: { raw: '2024-01-02T10:00:00+01:00', iso: '2024-01-02T10:00:00+01:00' },
    modified: { raw: '2024-01-03T10:00:00+01:00', iso: '2024-01-03T10:00:00+01:00' },
    history: [
      { action: 'created', software: 'One', when: null, parameters: null },
      { action: 'edited', software: null, when: { raw: '2024-01-02', iso: '2024-01-02' }, parameters: null },
    ],
    ancestors: ['AA', 'BB'],
    textLayers: ['Jérôme'],
    log: null,
    digitalSource: 'trainedAlgorithmicMedia',
  });
});

test('an entity that a packet declares is not expanded', () => {
  const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">]><xmp:CreatorTool>&a;&a;</xmp:CreatorTool>';
  expect(readXmpValues(bomb)).toEqual([{ path: 'xmp:CreatorTool', item: 0, value: '&a;&a;' }]);
});

test('a packet cut off or scrambled anywhere is read without throwing', () => {
  fc.assert(
    fc.property(fc.nat(packet.length), fc.nat(packet.length), fc.string(), (from, to, noise) => {
      readXmpTraces(readXmpValues(packet.slice(0, from) + noise + packet.slice(to)));
    }),
  );
});

test.each(['<a ', '<a>', '</a>', 'a="', "a='b' ", '<rdf:li>', '<'])(
  'a megabyte of %s holds nothing, and nothing up',
  (part) => {
    expect([...readXmpValues(`<x ${part.repeat(1_000_000 / part.length)}`)]).toEqual([]);
  },
  HANGS_MS,
);
