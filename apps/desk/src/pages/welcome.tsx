import type { Frame } from './frame.ts'
import { Layout } from './layout.tsx'

/** What somebody sees who is not logged in: what this is, and one button. */
export function Welcome({ frame }: { frame: Frame }) {
  const { text, sandbox } = frame
  return (
    <Layout frame={frame} title={text.welcome.title}>
      <div class={sandbox ? 'welcome with-sandbox' : 'welcome'}>
        <div class="hero">
          <h1>{text.welcome.heading}</h1>
          <p class="lead">{text.welcome.lead}</p>
          <p class="actions">
            <a class="button" href="/login">
              {text.logIn}
            </a>
          </p>
        </div>
        {sandbox && (
          <section class="card sandbox-login" aria-labelledby="sandbox">
            <h2 id="sandbox">{text.welcome.sandboxTitle}</h2>
            <p>{text.welcome.sandboxText}</p>
            <dl class="facts">
              <div>
                <dt>{text.welcome.username}</dt>
                <dd>
                  <code>{sandbox.username}</code>
                </dd>
              </div>
              <div>
                <dt>{text.welcome.password}</dt>
                <dd>
                  <code>{sandbox.password}</code>
                </dd>
              </div>
            </dl>
          </section>
        )}
      </div>
      <ul class="points">
        {text.welcome.points.map((point) => (
          <li>
            <h2>{point.title}</h2>
            <p>{point.text}</p>
          </li>
        ))}
      </ul>
    </Layout>
  )
}
