/** How large the measured feeds are: the middle of the real ones looked at. */
const wantedBytes = 69_000;

const words =
  "council harbour report ministers tonight records district market ferry evening residents plan court school weather project officials budget island review".split(
    " ",
  );

/**
 * An RSS feed of 69 KB with its own items, the same for the same number: what a newsroom's WordPress sends, with an
 * excerpt full of entities, the article's HTML in CDATA, categories, an author and a comment count.
 */
export function feedBody(number: number): string {
  let seed = number + 1;
  const pick = () => words[(seed = (seed * 48_271) % 2_147_483_647) % words.length]!;
  const sentence = (length: number) => Array.from({ length }, pick).join(" ");
  const home = `http://feed-${number}.example`;
  const items: string[] = [];
  let bytes = 400;
  for (let index = 0; bytes < wantedBytes; index++) {
    const about = index % 10 === 0 ? "Hong Kong national security law " : "";
    const paragraphs = Array.from(
      { length: 6 },
      () =>
        `<p>${sentence(30)}, &#8220;${sentence(9)},&#8221; said <a href="${home}/tag/${pick()}/?a=1&amp;b=2"><em>${sentence(3)}</em></a> &#8212; ${sentence(12)}.</p>`,
    );
    const item = `<item>
<title>${about}${sentence(7)}: it&#8217;s ${sentence(3)} ${number}-${index}</title>
<link>${home}/2026/11/${index}/?utm_source=rss</link>
<comments>${home}/2026/11/${index}/#comments</comments>
<dc:creator><![CDATA[${pick()} ${pick()}]]></dc:creator>
<pubDate>${new Date(1_700_000_000_000 - index * 3_600_000).toUTCString()}</pubDate>
<category><![CDATA[${pick()}]]></category><category><![CDATA[${pick()}]]></category><category><![CDATA[${pick()}]]></category>
<guid isPermaLink="false">${home}/?p=${number}${index}</guid>
<description><![CDATA[<p>${sentence(40)} &#8230; <a href="${home}/${index}">more</a></p>]]></description>
<content:encoded><![CDATA[<figure><img src="${home}/${index}.jpg" alt="${sentence(6)}" /></figure>${paragraphs.join("\n")}]]></content:encoded>
<slash:comments>${index}</slash:comments>
</item>`;
    items.push(item);
    bytes += item.length;
  }
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:slash="http://purl.org/rss/1.0/modules/slash/"><channel><title>Feed ${number}</title>
<link>${home}/</link><description>${sentence(5)}</description>${items.join("\n")}</channel></rss>`;
}
