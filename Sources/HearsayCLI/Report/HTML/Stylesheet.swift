/// How the page looks: a printed report, light or dark as the reader's device is, and on paper.
enum Stylesheet {
  static let text: StaticString = """
    :root{color-scheme:light dark;--paper:#fbfaf6;--card:#f3f1ea;--ink:#211f1b;--soft:#5c574d;--rule:#d9d4c7;--main:#1d5c6b;--pale:#a9cbd1;--warm:#a4471f;--mark:#fff}
    @media screen and (prefers-color-scheme:dark){:root{--paper:#171613;--card:#201f1b;--ink:#ebe6db;--soft:#aaa394;--rule:#3a372f;--main:#7fc0cc;--pale:#335a63;--warm:#eb9668;--mark:#171613}}
    *{box-sizing:border-box}
    html{font-size:106.25%;-webkit-text-size-adjust:100%;scroll-behavior:smooth}
    @media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
    body{margin:0;background:var(--paper);color:var(--ink);font-family:"Iowan Old Style","Palatino Linotype",Palatino,"Source Serif 4",Charter,"Noto Serif",Georgia,serif;line-height:1.55;overflow-wrap:break-word}
    main,header,footer{max-width:47rem;margin:0 auto;padding:0 1.25rem}
    header{padding-top:4rem}
    h1,h2,h3{line-height:1.2;text-wrap:balance;font-weight:600}
    h1{font-size:2.5rem;margin:.2rem 0 .6rem;letter-spacing:-.01em}
    h2{font-size:1.55rem;margin:4rem 0 .8rem;padding-top:1rem;border-top:2px solid var(--ink)}
    h3{font-size:1.12rem;margin:2.2rem 0 .2rem}
    p{margin:.6rem 0}
    a{color:var(--main);text-underline-offset:.15em;text-decoration-thickness:1px}
    a:focus-visible,summary:focus-visible{outline:2px solid var(--main);outline-offset:3px}
    .kicker,.facts,.note,nav,table,dl.figures dt,figcaption,summary,svg text,footer{font-family:system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,"Noto Sans",sans-serif}
    .kicker{font-size:.78rem;letter-spacing:.08em;text-transform:uppercase;color:var(--soft);margin:0}
    .lead{font-size:1.18rem;line-height:1.5;margin:1.2rem 0}
    .note{font-size:.82rem;color:var(--soft);line-height:1.5}
    nav{font-size:.85rem;margin:2rem 0 0;border-top:1px solid var(--rule);border-bottom:1px solid var(--rule);padding:.7rem 0}
    nav ul{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.3rem 1.2rem}
    dl.figures{display:grid;grid-template-columns:repeat(4,1fr);gap:1px;margin:1.6rem 0;background:var(--rule);border:1px solid var(--rule)}
    dl.figures div{background:var(--paper);padding:.8rem .9rem;display:flex;flex-direction:column-reverse;justify-content:flex-end}
    dl.figures dt{font-size:.78rem;color:var(--soft);line-height:1.35}
    dl.figures dd{margin:0;font-size:1.75rem;line-height:1.2;font-variant-numeric:lining-nums tabular-nums}
    dl.figures dd.long{font-size:1.05rem;padding:.1rem 0 .1rem}
    dl.figures dd.long span{display:block}
    @media (max-width:38rem){dl.figures{grid-template-columns:repeat(2,1fr)}}
    figure{margin:1.4rem 0;break-inside:avoid}
    figcaption{font-size:.88rem;font-weight:600;margin-bottom:.5rem}
    .scroll{overflow-x:auto}
    .scroll>svg{display:block;width:100%;min-width:34rem;height:auto}
    .legend{list-style:none;display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;margin:.2rem 0 .6rem;padding:0;font-family:system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;font-size:.8rem;color:var(--soft)}
    .legend svg{width:1.3rem;height:.8rem;vertical-align:-.08rem;margin-right:.4rem}
    svg text{font-size:12.5px;fill:var(--ink)}
    svg .quiet{fill:var(--soft)}
    svg .grid{stroke:var(--rule);stroke-width:1}
    svg .axis{stroke:var(--soft);stroke-width:1}
    svg .main{fill:var(--main)}
    svg .pale{fill:var(--card);stroke:var(--soft);stroke-width:1}
    svg .warm{fill:var(--warm)}
    svg .soft{fill:var(--soft)}
    svg .few{fill:none;stroke-width:1.5}
    svg .few.warm{stroke:var(--warm)}
    svg .stripe{stroke:var(--main);stroke-width:2.4}
    svg .stripe-back{fill:var(--pale)}
    svg .dot{fill:var(--mark)}
    svg.defs{position:absolute;width:0;height:0}
    svg.meter{width:2.6rem;height:.5rem;vertical-align:.02rem;margin-right:.35rem}
    svg.meter .back{fill:var(--rule)}
    details{margin:.4rem 0 1rem}
    summary{font-size:.82rem;color:var(--main);cursor:pointer}
    table{border-collapse:collapse;width:100%;font-size:.82rem;margin:.6rem 0;font-variant-numeric:tabular-nums}
    caption{text-align:left;color:var(--soft);padding-bottom:.4rem}
    th,td{text-align:right;padding:.32rem .5rem;border-bottom:1px solid var(--rule);vertical-align:top}
    thead th{border-bottom:1px solid var(--ink);font-weight:600}
    th:first-child,td.word,th.word{text-align:left}
    tbody th{font-weight:400}
    ol.claims{list-style:none;margin:.6rem 0 0;padding:0}
    ol.claims>li{padding:.75rem 0;border-top:1px solid var(--rule);break-inside:avoid}
    ol.claims>li:first-child{border-top:0}
    .ranked{counter-reset:rank}
    .ranked>li{counter-increment:rank;padding-left:2.4rem!important;position:relative}
    .ranked>li::before{content:counter(rank);position:absolute;left:0;top:.72rem;color:var(--soft);font-size:1.1rem;font-variant-numeric:lining-nums}
    .said{margin:0;font-size:1.04rem;line-height:1.45}
    .who{font-weight:600}
    .turn{color:var(--warm)}
    .facts{margin:.25rem 0 0;font-size:.8rem;line-height:1.55;color:var(--soft)}
    .day{white-space:nowrap}
    .facts+.facts{margin-top:0}
    .facts .flag{color:var(--warm);font-weight:600}
    ul.tellers{margin:.4rem 0 0;padding:0 0 0 1.1rem;font-size:.94rem}
    ul.tellers li{margin:.2rem 0}
    p.more{break-before:avoid}
    .more{font-style:italic;color:var(--soft)}
    .role{color:var(--soft);font-weight:400}
    .index{columns:2 15rem;font-size:.9rem;padding-left:1.4rem}
    .index li{break-inside:avoid}
    code{font-family:ui-monospace,"SF Mono",Menlo,Consolas,monospace;font-size:.85em}
    footer{margin-top:4rem;padding-top:1rem;padding-bottom:4rem;font-size:.8rem;color:var(--soft)}
    footer>div{border-top:2px solid var(--ink);padding-top:1rem}
    .skip{position:absolute;left:-99rem}
    .skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.4rem .8rem}
    @media print{html{font-size:10.5pt}body{background:#fff}main,header,footer{max-width:none;padding:0}header{padding-top:0}h2{margin-top:2rem;break-after:avoid}h3{break-after:avoid}nav,.skip,details{display:none}a{color:inherit;text-decoration:none}.scroll{overflow:visible}.scroll>svg{min-width:0}}
    @page{margin:18mm 20mm}

    """
}
