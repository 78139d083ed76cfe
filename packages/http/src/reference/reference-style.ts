/** The reference's own part of the sheet. */
export const REFERENCE_STYLE = `
.columns{display:grid;grid-template-columns:14rem minmax(0,1fr);gap:2.5rem;max-width:76rem;margin:0 auto;padding:0 1.5rem}
nav{position:sticky;top:0;height:100vh;overflow-y:auto;padding:1.5rem 0;font-size:.95rem}
nav ul{list-style:none;margin:.15rem 0 .6rem;padding-inline-start:1rem}nav summary{cursor:pointer;font-weight:600}
main{padding:1.5rem 0 5rem;min-width:0}
section{border-top:1px solid var(--line);padding:1.8rem 0 .6rem;scroll-margin-top:0}
section h2 a{color:inherit;text-decoration:none}section h2 a:hover{text-decoration:underline}
section h3{margin:1rem 0 0;font-size:.85rem;color:var(--quiet);font-weight:600}
details{margin:.6rem 0}main summary{cursor:pointer;color:var(--deep)}
table{border-collapse:collapse;width:100%;font-size:.94rem}.wide{overflow-x:auto}
th,td{text-align:start;vertical-align:top;padding:.4rem .8rem .4rem 0;border-bottom:1px solid var(--line)}
thead th{color:var(--quiet);font-size:.82rem}th[scope=row]{font-weight:400;white-space:nowrap}
.tag{font-size:.8rem;color:var(--ember);border:1px solid currentColor;border-radius:99px;padding:.05rem .6rem;margin-inline-start:.4rem}
@media(max-width:52rem){.columns{display:block}nav{position:static;height:auto}}
`
