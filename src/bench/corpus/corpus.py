#!/usr/bin/env python3
"""An invented newsroom of any size, for benches: corpus.py --articles 1000 --out DIR [--villages 162] [--sites 247] [--seed 7]

Writes content/ for Tongxin: N articles in each of two languages, villages and model sites in nine counties, columns, tags.
Every word is made up at random, so nothing is said of any real place. Chinese words come from a vocabulary of 40,000 over
the 3,755 characters of GB 2312's first level, used as often as words are in natural text (Zipf's law): a small vocabulary
would flatter every index of pairs of characters. DIR/truth.jsonl has what readers see of each page, for checks by brute
force: route, language, kind, title, names, sounds (names and how they are read), leads, texts, date, column, counties. The same arguments give the same bytes.
Python 3 standard library only.
"""
import argparse, bisect, datetime, itertools, json, os, random

COUNTIES = ['青禾县', '望川县', '石门湾区', '云麓县', '双溪市', '长埫县', '南垭县', '堰头区', '松坪县']
COUNTY_PY = ['qinghe', 'wangchuan', 'shimenwan', 'yunlu', 'shuangxi', 'changchong', 'nanya', 'yantou', 'songping']
COUNTY_SOUND = ['qing he xian', 'wang chuan xian', 'shi men wan qu', 'yun lu xian', 'shuang xi shi', 'chang chong xian', 'nan ya xian', 'yan tou qu', 'song ping xian']
FUNCTION = '的 了 在 和 是 也 就 都 与 把 被 从 对 为 到 着 又 还 让 向'.split()
HARD = [('单家', 'shan jia'), ('曾家', 'zeng jia'), ('解家', 'xie jia'), ('长坪', 'chang ping'), ('长岭', 'chang ling'),
        ('堰', 'yan'), ('郧', 'yun'), ('覃家', 'qin jia'), ('女娲', 'nv wa')]
TAIL = [('沟', 'gou'), ('湾', 'wan'), ('坪', 'ping'), ('垭', 'ya'), ('河', 'he'), ('岭', 'ling'), ('坡', 'po'), ('井', 'jing'), ('溪', 'xi')]
SOUND = [('青', 'qing'), ('云', 'yun'), ('石', 'shi'), ('龙', 'long'), ('田', 'tian'), ('沙', 'sha'), ('竹', 'zhu'), ('松', 'song'), ('金', 'jin'),
         ('柏', 'bai'), ('高', 'gao'), ('大', 'da'), ('上', 'shang'), ('下', 'xia'), ('东', 'dong'), ('西', 'xi'), ('白', 'bai'), ('黄', 'huang'),
         ('红', 'hong'), ('福', 'fu'), ('美', 'mei'), ('和', 'he'), ('花', 'hua'), ('果', 'guo'), ('茶', 'cha'), ('泉', 'quan'), ('水', 'shui')]
SUFFIXES = ['', '', '', 's', 'ed', 'ing', 'er', 'ly', 'ness', 'ment', 'ation']


class Zipf:
    """Draws from a list: the r-th entry as often as 1/(r + 3)."""
    def __init__(self, rnd, items):
        self.rnd, self.items = rnd, items
        self.sums = list(itertools.accumulate(1 / (r + 3) for r in range(len(items))))

    def draw(self):
        return self.items[bisect.bisect(self.sums, self.rnd.random() * self.sums[-1])]


def vocabularies(rnd):
    chars = [bytes([row, cell]).decode('gb2312') for row in range(0xB0, 0xD8) for cell in range(0xA1, 0xFF) if (row, cell) <= (0xD7, 0xF9)]
    rnd.shuffle(chars)
    often = Zipf(rnd, chars)
    words = dict.fromkeys(''.join(often.draw() for _ in range(rnd.choices([1, 2, 3, 4], [1, 12, 3, 1])[0])) for _ in range(60000))
    zh = list(words)[:40000]
    onsets = 'b c d f g h l m n p r s t v w br cl dr fr gr pl st tr ch sh'.split()
    vowels = 'a e i o u ai ea ou oo'.split()
    stems = dict.fromkeys(''.join(rnd.choice(onsets) + rnd.choice(vowels) + rnd.choice(['', 'n', 'r', 't', 'l', 'd', 'ck'])
                                  for _ in range(rnd.choice([1, 2, 2, 2, 3]))) for _ in range(20000))
    return Zipf(rnd, zh), Zipf(rnd, list(stems)[:12000])


class Writer:
    def __init__(self, rnd):
        self.rnd = rnd
        self.zh, self.en = vocabularies(rnd)

    def zh_sentence(self, low=6, high=16):
        parts = []
        for i in range(self.rnd.randint(low, high)):
            parts.append(self.rnd.choice(FUNCTION) if self.rnd.random() < .22 else self.zh.draw())
            if i % 5 == 4 and self.rnd.random() < .6:
                parts.append('，')
        if self.rnd.random() < .12:
            parts.append('%d年%d月' % (self.rnd.randint(2016, 2026), self.rnd.randint(1, 12)))
        return ''.join(parts).rstrip('，') + '。'

    def en_sentence(self, low=8, high=18):
        words = [self.rnd.choice(['the', 'a', 'of', 'in', 'to', 'and', 'with', 'for']) if self.rnd.random() < .3
                 else self.en.draw() + self.rnd.choice(SUFFIXES) for _ in range(self.rnd.randint(low, high))]
        return words[0].capitalize() + ' ' + ' '.join(words[1:]) + '.'

    def paragraph(self, language):
        sentence = self.zh_sentence if language == 'zh' else self.en_sentence
        return ('' if language == 'zh' else ' ').join(sentence() for _ in range(self.rnd.randint(3, 6)))

    def title(self, language):
        if language == 'zh':
            return ''.join(self.zh.draw() for _ in range(self.rnd.randint(4, 7)))[:24]
        return ' '.join(self.en.draw() for _ in range(self.rnd.randint(4, 8))).capitalize()

    def name(self):
        """An invented name of a place with its pinyin."""
        parts = [self.rnd.choice(HARD)] if self.rnd.random() < .25 else [self.rnd.choice(SOUND), self.rnd.choice(SOUND)]
        parts.append(self.rnd.choice(TAIL))
        return ''.join(p[0] for p in parts), ' '.join(p[1] for p in parts)


def put(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, 'w', encoding='utf-8', newline='\n') as file:
        file.write(text)


def main():
    options = argparse.ArgumentParser()
    options.add_argument('--articles', type=int, required=True)
    options.add_argument('--villages', type=int, default=162)
    options.add_argument('--sites', type=int, default=247)
    options.add_argument('--seed', type=int, default=7)
    options.add_argument('--out', required=True)
    given = options.parse_args()
    rnd = random.Random(given.seed)
    writer = Writer(rnd)
    top = os.path.join(given.out, 'content')
    truth = []

    put(top + '/site.yml', 'title: { zh: 编造的新闻, en: Invented News }\nbase_url: https://example.org/\ntime_zone: Asia/Shanghai\nlanguages: [zh-CN, en]\n')
    put(top + '/data/divisions.yml', ''.join('- { id: %s, name: { zh: %s, en: %s }, kind: county }\n' % (py, zh, py.capitalize())
                                           for zh, py in zip(COUNTIES, COUNTY_PY)))
    columns = ['news', 'villages-now', 'voices', 'photos-now', 'figures-now']
    put(top + '/data/columns.yml', ''.join('- { id: %s, name: { zh: 栏目%s, en: %s } }\n' % (c, '一二三四五'[i], c.capitalize()) for i, c in enumerate(columns)))

    places = {}
    used = set()
    for kind, count in (('village', given.villages), ('site', given.sites)):
        for n in range(count):
            zh, py = writer.name()
            while zh in used:
                zh, py = writer.name()
            used.add(zh)
            county = n % len(COUNTIES)
            ident = '%s-%03d' % (kind, n + 1)
            english = py.title().replace(' ', '')
            story = {language: [writer.paragraph(language) for _ in range(2)] for language in ('zh', 'en')}
            key = 'brand' if kind == 'village' else 'name'
            put('%s/%ss/%s/%s.yml' % (top, kind, ident, kind),
                '%s: { zh: %s, en: %s }\n%sdivision: %s\nstatus: published\n'
                % (key, zh, english, 'village: { zh: %s村, en: %s Village }\n' % (zh, english) if kind == 'village' else '', COUNTY_PY[county]))
            for language in ('zh', 'en'):
                put('%s/%ss/%s/index.%s.md' % (top, kind, ident, language), '---\n---\n' + '\n\n'.join(story[language]) + '\n')
                names = [COUNTIES[county] if language == 'zh' else COUNTY_PY[county].capitalize()]
                if kind == 'village':
                    names.append(zh + '村' if language == 'zh' else english + ' Village')
                sounds = [[COUNTIES[county], COUNTY_SOUND[county]]] + ([[zh + '村', py + ' cun']] if kind == 'village' else [])
                truth.append(dict(sounds=sounds if language == 'zh' else [], route='%s/%ss/%s/' % (language, kind, ident), language=language, kind=kind, title=zh if language == 'zh' else english,
                                  pinyin=py if language == 'zh' else '', names=names, leads=[], texts=story[language], date='', column='', counties=[COUNTY_PY[county]]))
            places[ident] = COUNTY_PY[county]
    villages = [ident for ident in places if ident.startswith('village')]

    newest = datetime.date(2026, 11, 20)
    for n in range(given.articles):
        day = newest - datetime.timedelta(days=int(n * 1800 / given.articles))
        slug = 'story-%05d' % n
        column = rnd.choice(columns)
        named = rnd.sample(villages, rnd.choice([0, 1, 1, 2])) if villages else []
        for language in ('zh', 'en'):
            title, summary = writer.title(language), (writer.zh_sentence if language == 'zh' else writer.en_sentence)()
            texts = [writer.paragraph(language) for _ in range(rnd.randint(4, 7))]
            marked = list(texts)
            middle = len(texts[0]) // 2
            if language == 'zh' and middle > 4:
                marked[0] = texts[0][:middle - 3] + '**' + texts[0][middle - 3:middle] + '**' + texts[0][middle:] if all(
                    '一' <= c <= '鿿' for c in texts[0][middle - 4:middle + 1]) else texts[0]
            put('%s/articles/%d/%02d/%s.%s.md' % (top, day.year, day.month, slug, language),
                '---\ntitle: "%s"\ndate: %s\ncolumn: %s\nsummary: "%s"\nstatus: published\nvillages: [%s]\n---\n' % (title, day, column, summary, ', '.join(named))
                + '\n\n'.join(marked) + '\n')
            truth.append(dict(route='%s/articles/%d/%02d/%s/' % (language, day.year, day.month, slug), language=language, kind='article', title=title, pinyin='',
                              names=[], leads=[summary], texts=texts, date=str(day), column=column, counties=sorted({places[v] for v in named})))
    put(os.path.join(given.out, 'truth.jsonl'), ''.join(json.dumps(line, ensure_ascii=False) + '\n' for line in truth))


main()
