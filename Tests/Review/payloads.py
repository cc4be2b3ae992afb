"""More than two hundred texts that try to run a script, and records that carry them wherever a record has a text."""

import hashlib
import itertools
import json

MARK = "globalThis.broken=(globalThis.broken||0)+1"

TAGS = [
    "<script>{x}</script>", "<ScRiPt>{x}</sCrIpT>", "<script src=data:text/javascript,{x}></script>",
    "<img src=x onerror={x}>", "<img src=x onerror=\"{x}\">", "<svg onload={x}>", "<svg><script>{x}</script></svg>",
    "<body onload={x}>", "<iframe srcdoc='<script>parent.{x}</script>'></iframe>", "<iframe src=javascript:parent.{x}></iframe>",
    "<details open ontoggle={x}>", "<video><source onerror={x}></video>", "<input autofocus onfocus={x}>",
    "<a href=\"javascript:{x}\" autofocus>click</a>", "<math><mtext><img src=x onerror={x}></mtext></math>",
    "<style>@import 'javascript:{x}'</style>", "<link rel=stylesheet href=data:text/css,*{{}}>", "<base href=javascript:{x}//>",
    "<meta http-equiv=refresh content='0;url=javascript:{x}'>", "<form><button formaction=javascript:{x}>go</button></form>",
    "<object data=javascript:{x}></object>", "<embed src=javascript:{x}>", "<template><script>{x}</script></template>",
    "<noscript><p title='</noscript><img src=x onerror={x}>'></noscript>", "<marquee onstart={x}>",
]
BREAKS = ["{t}", "x={t}&", "\">{t}", "'>{t}", "--></title></textarea></style></script>{t}"]
OTHERS = [
    "javascript:{x}", "JaVaScRiPt:{x}", " javascript:{x}", "java\tscript:{x}", "java\nscript:{x}", "\x01javascript:{x}",
    "data:text/html,<script>{x}</script>", "data:text/html;base64,PHNjcmlwdD5hPTE8L3NjcmlwdD4=", "vbscript:{x}",
    "blob:http://127.0.0.1/{x}", "file:///etc/passwd", "//127.0.0.1:1/{x}", "http://x\" onclick=\"{x}", "https://x/'><script>{x}</script>",
    "http:javascript:{x}", "feed:javascript:{x}", "view-source:javascript:{x}", "javascript://%0a{x}", "javascript&colon;{x}",
    "&lt;script&gt;{x}&lt;/script&gt;", "&#60;script&#62;{x}&#60;/script&#62;", "\\u003cscript\\u003e{x}\\u003c/script\\u003e",
    "%3Cscript%3E{x}%3C/script%3E", "${{{x}}}", "{{{{{x}}}}}", "`${{{x}}}`", "'-({x})-'", "\"-({x})-\"", "\\'-({x})//", "</script><script>{x}</script>",
    "<![CDATA[<script>{x}</script>]]>", "<!--<script>-->{x}<!--</script>-->", "\u202e<script>{x}</script>", "\ufeff<script>{x}</script>",
    "\u2028{x}\u2029", "<\u0000script>{x}</script>", "<scr<script>ipt>{x}</scr</script>ipt>", "<svg/onload={x}>", "<x contenteditable onblur={x}>", "<x/onclick={x}>{x}",
    "__proto__", "constructor", "toString", "hasOwnProperty", "__defineGetter__", "null", "undefined", "NaN", "[object Object]", "../../../../etc/passwd",
    "..%2f..%2fetc%2fpasswd", "%00", "\U0001f4a3<script>{x}</script>\U0001f4a3", "a\u0301<img src=x onerror={x}>", "expression({x})", "url(javascript:{x})",
    "*/{x}/*", "//{x}", "#{x}", "?{x}", "<a href=https://x ping=javascript:{x}>", "<div style=background:url(javascript:{x})>", "<xss style=animation-name:a onanimationstart={x}>",
    "<portal src=javascript:{x}>", "<isindex action=javascript:{x} type=submit>", "<bgsound src=javascript:{x}>", "<layer src=javascript:{x}>", "<frameset onload={x}>",
    "<table background=javascript:{x}>", "<select autofocus onfocus={x}>", "<textarea autofocus onfocus={x}>", "<keygen autofocus onfocus={x}>", "<audio src=x onerror={x}>",
    "<img srcset=x onerror={x}>", "<picture><img src=x onerror={x}></picture>", "<svg><animate onbegin={x} attributeName=x></svg>", "<svg><set onbegin={x}>",
    "<svg><a xlink:href=javascript:{x}><text>x</text></a></svg>", "<svg><use href=data:image/svg+xml,<svg/>#x></svg>", "<svg><foreignObject><iframe src=javascript:{x}>",
    "<math href=javascript:{x}>x</math>", "<button popovertarget=x onbeforetoggle={x}>", "<div onpointerrawupdate={x}>", "<input type=image src=x onerror={x}>",
    "<link rel=import href=data:,{x}>", "<link rel=preload as=script href=data:,{x}>", "<script type=module>{x}</script>", "<script type=importmap>{{}}</script>",
    "<script nomodule>{x}</script>", "<script async src=//127.0.0.1:1/></script>", "<import src=javascript:{x}>", "<applet code=javascript:{x}>",
    "<plaintext><script>{x}</script>", "<xmp><script>{x}</script></xmp>", "<listing><script>{x}</script></listing>", "<noembed><img src=x onerror={x}></noembed>",
]


def payloads():
    """The texts, 200 of them and more."""
    wrapped = [way.format(t=tag.format(x=MARK)) for tag, way in itertools.product(TAGS, BREAKS)]
    return wrapped + [other.format(x=MARK) for other in OTHERS]


def article(payload):
    """The text of an article whose source, cue and content are a payload; a bomb counts two units."""
    return f"\U0001f4a3 {payload} said {payload}.\n{payload}\n"


def record(number, payload, article_id):
    """A record with the payload wherever it may have a text."""
    text = article(payload)
    raw = text.encode()

    def place(words, start):
        at = len(text[:start].encode())
        return {"text": words, "start": start, "end": start + len(words), "byte_start": at, "byte_end": at + len(words.encode())}

    source, content = 2, 2 + len(payload) + 6
    identifier = payload + f"#{number}"
    sentence = place(text.splitlines()[0] if "\n" not in payload else text[:content], 0)
    return {
        "schema": "hearsay.assertion/1", "record": "assertion", "id": identifier, "article_id": article_id,
        "article_url": payload, "article_title": payload, "article_publisher": payload, "article_published": payload,
        "article_language": "en", "text_sha256": hashlib.sha256(raw).hexdigest(), "seq": 1, "paragraph": 1, "sentence": 1,
        "kind": payload, "quote": payload, "source_name": payload, "source_type": payload, "anonymous": False,
        "cue_lemma": payload, "claim": payload, "polarity": payload, "modality": payload, "check_score": 0.5, "confidence": 0.5,
        "rule": payload, "claim_key": payload, "flags": [payload], "sentence_span": sentence,
        "content": [place(payload, content)], "cue": {**place("said", content - 5), "lemma": payload, "class": payload, "frame": payload},
        "source": {**place(payload, source), "form": "name", "name": payload, "role": payload, "affiliation": payload,
                   "place": payload, "stands_for": payload, "entity_id": payload, "resolved_from": place(payload, source)},
        "chain": [{"level": 1, "source": payload, "cue": payload, "assertion_id": payload}, {"level": 2, "source": payload, "cue": payload, "assertion_id": identifier}],
        "propositions": [], "entities": [], "trace": [{"stage": payload, "rule": payload, "weight": 1}], "tool": payload, "rules": payload,
        "group_id": payload, "group_size": 1, "group_role": payload,
    }


def write(folder):
    """Writes the records and their articles; returns the paths of both."""
    articles = folder / "articles"
    articles.mkdir()
    lines = []
    for number, payload in enumerate(payloads()):
        # Every other article is there, and the sentence of the record stands in for the others.
        name = f"{number}.txt" if number % 2 == 0 else payload
        if number % 2 == 0:
            (articles / name).write_text(article(payload), "utf-8", newline="")
        lines.append(json.dumps(record(number, payload, name), ensure_ascii=False))
    records = folder / "payloads.jsonl"
    records.write_text("\n".join(lines) + "\n", "utf-8")
    return records, articles
