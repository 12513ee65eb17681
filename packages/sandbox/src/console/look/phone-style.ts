export const phoneStyle = `.call { border-left: 6px solid var(--sand); }
.call.talking { border-left-color: var(--good); }
.call h2 { font-size: 1.15rem; font-variant-numeric: tabular-nums; margin-bottom: 0.2rem; }
.call > p { margin-bottom: 0.5rem; }
.call > form { margin-top: 0.9rem; }
@media (prefers-reduced-motion: no-preference) {
  .call.ringing { animation: ring 1.6s ease-in-out infinite; }
  @keyframes ring { 50% { border-left-color: var(--petrol); } }
}
.pad { display: grid; grid-template-columns: repeat(3, 3.5rem); gap: 0.4rem; margin-top: 0.4rem; }
.pad button { padding: 0; font-size: 1.1rem; }
th.day { color: var(--soft); padding-top: 0.8rem; }
td time { font-variant-numeric: tabular-nums; }
`
