import type { SandboxLogin } from '../../pages/frame.ts'
import type { WelcomeText } from './text.en.ts'

/** What desk is, and one button to log in. */
export function WelcomePage(props: { text: WelcomeText; logIn: string; sandbox: SandboxLogin | undefined }) {
  const { text, logIn, sandbox } = props
  return (
    <>
      <div class={sandbox ? 'welcome with-sandbox' : 'welcome'}>
        <div class="hero">
          <h1>{text.heading}</h1>
          <p class="lead">{text.lead}</p>
          <p class="actions">
            <a class="button" href="/login">
              {logIn}
            </a>
          </p>
        </div>
        {sandbox && <SandboxCard text={text.sandbox} sandbox={sandbox} />}
      </div>
      <ul class="points">
        {text.points.map((point) => (
          <li>
            <h2>{point.title}</h2>
            <p>{point.text}</p>
          </li>
        ))}
      </ul>
    </>
  )
}

function SandboxCard({ text, sandbox }: { text: WelcomeText['sandbox']; sandbox: SandboxLogin }) {
  return (
    <section class="card sandbox-login" aria-labelledby="sandbox">
      <h2 id="sandbox">{text.title}</h2>
      <p>{text.text}</p>
      <dl class="facts">
        <div>
          <dt>{text.username}</dt>
          <dd>
            <code>{sandbox.username}</code>
          </dd>
        </div>
        <div>
          <dt>{text.password}</dt>
          <dd>
            <code>{sandbox.password}</code>
          </dd>
        </div>
      </dl>
    </section>
  )
}
