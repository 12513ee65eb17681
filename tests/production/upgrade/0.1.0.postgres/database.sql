SELECT pg_catalog.set_config('search_path', '', false);
CREATE TABLE public.oauth_counts (
    key text NOT NULL COLLATE pg_catalog."C",
    count bigint NOT NULL,
    until bigint NOT NULL
);
CREATE TABLE public.oauth_flows (
    state_hash text NOT NULL COLLATE pg_catalog."C",
    browser_hash text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    used_at bigint,
    sealed text NOT NULL,
    key_id text GENERATED ALWAYS AS (split_part(sealed, ':'::text, 1)) STORED COLLATE pg_catalog."C"
);
CREATE TABLE public.oauth_grants (
    id text NOT NULL COLLATE pg_catalog."C",
    version integer NOT NULL,
    client text NOT NULL COLLATE pg_catalog."C",
    owner text COLLATE pg_catalog."C",
    user_key text NOT NULL COLLATE pg_catalog."C",
    refresh_by bigint,
    sealed text NOT NULL,
    lease_owner text COLLATE pg_catalog."C",
    lease_until bigint DEFAULT 0 NOT NULL,
    key_id text GENERATED ALWAYS AS (split_part(sealed, ':'::text, 1)) STORED COLLATE pg_catalog."C"
);
CREATE TABLE public.oauth_keys (
    key_id text NOT NULL COLLATE pg_catalog."C",
    sealed text NOT NULL
);
CREATE TABLE public.oauth_leases (
    name text NOT NULL COLLATE pg_catalog."C",
    owner text NOT NULL COLLATE pg_catalog."C",
    until bigint NOT NULL
);
CREATE TABLE public.oauth_schema (
    id integer NOT NULL,
    version integer NOT NULL
);
CREATE TABLE public.oauth_sessions (
    id_hash text NOT NULL COLLATE pg_catalog."C",
    grant_id text NOT NULL COLLATE pg_catalog."C",
    seen_at bigint NOT NULL,
    idle_until bigint NOT NULL,
    expires_at bigint NOT NULL
);
INSERT INTO public.oauth_counts VALUES ('starts:UkWR6Kqtzgqbb-z3MRitSt9H5Mpc2Wnd3MmDLkwE3LU', 1, 1795794094723);
INSERT INTO public.oauth_counts VALUES ('callbacks:UkWR6Kqtzgqbb-z3MRitSt9H5Mpc2Wnd3MmDLkwE3LU', 1, 1795794094936);
INSERT INTO public.oauth_flows VALUES ('GBmtPS7SkuZe5I0oHOZBpk3CjGQMYMTcas6YZYwj40o', 'kbf7GCjFrd809LFbsV38H_nctbQJqOWQj_f253oCOdY', 1795794034732, 1795794634732, 1795794034944, 'k1:anfgWM9sTLxx0mM50c7E7z2ffEkA_dAddBS2xNebIPBRwNwyUpDGYghUl4a-q22tVJcP0lz4TNHxov-eq54MVHrr9VvKaTGqKjPn9n1oNxlhiHyjYXYj-Grz33TlQR-7nyIZwsYWtN8a0hKvEcj_W2DalqBlz-wKLEUcml1FZueQp8qjX3i9xBh1PiWoOfCQJI-10aFwn9PdCKMSA1OcEPPNpZqkG1yIAQhSNnGFNLuWFcrJsNpRUWV1qq-WbHJqd4AHRXul9uZqmPISyiMCzxPUnQpNbMO04rAAXYwTO1IF3fE-4gGL1JwuEPdrTAn3N8Rco7mFgr1K5Ts5FWzXazWPZNyS-ToglMANjv5KtoavpbCidDtVel3z_qmZNOt4wAKkR8JjgHboLHXhmxlzsQ', DEFAULT);
INSERT INTO public.oauth_grants VALUES ('iMKP_1xoocM8FAj6lpjeBHXlEFtJO6cgRA0VxvD2YvI', 0, 'sandbox-client@https://login.sipgate.com/auth/realms/third-party', NULL, 'https://login.sipgate.com/auth/realms/third-party|1000001w0', 1798386034957, 'k1:PgiXhrRrlAbP08VsCbq8wBqjBxHGSMqM_29-EejrY-K4kM0Pmrjj3TUQWceHqCdzrMeTVQk34YHTMtFF4Flq9DBwlZckRi2vd3f6Ym2JrcYCBaiOsMO655WsofCbr6eYBY0T02Fo3txqXHDNfrfBFM2jKi0sBvft_9BCdITH3FSmS_5BZIP4Nfzwose7IXIPbabk6rWjgrOeLxa4r31tsKqD2-p9EdfTH8U_fllcSZvKJk1tNrbG29OcguQNy3NqGp5k5G-xgrEcvgrG1QNyzoiVIG6AnyC1AEssXgtnVxnzsAAgf6XlpSdYrvMzCjuKHxhEZFZzhInRaO2weUq3sW1NTopG5j1vaBTx87b0Pfs4vIoSibVXDycNQxSNG8vVtbKb82LDFB5UNeoxTEt1i7G7onzxjR_Cdcjfmy09dVYcOUyBTF95igYDt0NAIzLyv8Tv496aCKCrtgOU4CbbgCEf_9zAmC5qPmBjiX5PpG0X0Nh2VRRmx7abKl-4_G0Mk_lRy7E43gSmj01vP1dcd9ZUQRbLZsYuitpKbxpmF5bLQYYF-VusY6t7D8gb-hpucb3-sn5A4A1QGKxnjiwAdrAAHhz1yNGil9FZ9-tp0pS9Wqs22iIEgO3E1tv3NzhY_q_CmV0J1mUavJfDU-emZJb2O1XHhVYxHNy-WOt4OZMQ0MTDd4S16IwsL9cWwJplzW7NdJZIKdUWlrv9cuU9JVHBp_EQ15kHjivWOWGi1nwN65L6d0ZkhAvgh-Wtu5fW4zuWybXvOO8aNl609FcQhsO5gEbhmAkJ4c4dNNco1eXfsRnUHXSk12LCxv-KeAFwOrdpAJKDHmmvH1qwW2TfkImjjJjx0wEHMv7B1SwJzZJkNqldC97fswoxXupCIXpTaslDGD0uLMMkZjqMIRDOPggYualryZydOqQG9sCRkBkk_Wa-YCqLyvp8D1UQgf0872I228C0FzWI1csncBeAu46-DsYvZ72PO2THwkzpgnjZR_okp2Qdk-sb5p-J4PkCBgc7PnjsbsumLqVCdzXJQoRAs5i4wk1EFoZl1Fu6aHJZVCn4HzeFmrG7f9VhPovm8fnrDTrvchBxv4p-VClZVgoqcU-bbjINBHaBtktDI8ymcNz-6kLEYP0Jvi44Q7Ix03_vVQgnyZMEHrwCS-ymuuTuqgyw8kz9sjvjBlYEPzrlVNp-UDrKU9nQafNloIRekhPtWLchowOmc_gTvWi20xD3Lp02-8CTkPOIgguhqUmb-rp77lhEuH-9iSoF9HfW98mh51KAyZDQlyVz_PYSrpRRhdq7ju_3-b_9E1_VGLBDTsMRjLZcnq5yPckkYF4Wwh6908jAbCeEq4k-JJ9vb2hiv7Nggek2my45lDCXGPV2EcrGkTAoiC4wMXPEVYXSmbvhdH43LBBzJQunBnaAyukL8ARle65Tp8A4pcPnKKLjpSGhvhOhTqmpl8eJOGgDa8Qw_EIl23UnxCTy4XpNnTS2vvb2a3axJsFMftscFF-ldivP6fEHPvOaaSGYdFwrZtj0FHichyXI0lSMLqGyNHuzSIF7XTE5LFmg8TSZcFnAMD__eUXFPfMBAt-ugToWfL-_us2cw0antBMJCz2aYeZDjJJyNR70qQ5V27eUtiiHRdEnr4RM43dpxo178mM36GAtA7feYYXWyyw_4p8zj97dO_cL2D9bu_m5GFOsm5Ou7usB74Cz4BC4NcUxMW5UBorYynzlmYowMj4NoV_g6t-TtiUCPWPBVyT1RczFiBBL1JjY-9_j9YDDAO-cjboLTj6Pl4tvCU8rtYNy9Zju4AP5uCZIk_yhITB7Dp6C9TrY2ShYJy0QOHNT5hguX_0E3tUC87O36Oe5AiFa7XwaVpgF8H1mXYuvBoGV2owZBBRb2qCplus-IuFS9xLkcLiTf2UiB8KvN7ODOhyNvsnYo8VtmGiYpsztY_ih-eLdmiomZXMplLlx1Iwjst3p_D4FUiT5w8z3v6ORmR4cVHRNbvX-1VYJBm4nW0g8ZW9rXGw1H4USeJaU3qAqjw2tvRJDxzXZeMu7xmOTp6WNJJAi7fPNpopLme671bBexkRe80WOfFtqKuHygK4dhcg5TxL4yvbv_K7nVoX34lVC16cvpouqTrcs2nOwiA3HZ4nglBreP2IcWackfEr8HEIF9OCOgBK9_jULnxm1tf5-joZz-KwEGYcBNrvqNIs0tgKmACF9fxLR04X9r68jNvqOTHv7wiUHGk09iB6NPb7zABB9kTlVBT4jOcdOmKWxTH-eZunRKje4R9Dy2NQws_Xfn1wgfxQd_E_xyc1n-M39EifU9mBFroVE5eaBimtGCveCz8ARIKfzyBmkt-TCefVHEw8Sl3cL9RIs4tNLIF-rXHljrCqFJLko_isG8sXqTBK_yFt6_rqgCmyRwmV0pEprag7nbqOlrWm_UOkcHu7HbW3MyxtFID1yig4GqB7X0-i4pFZjP9OhFNgDdUHacHbl12wDpLmkzZ_5SYmd64ysMbUgI_7uTtZgHw3jjD372DuAIf5bxc-O7vCqrZHPZVDfVLkD1rKb9gFxVfFsvV5S4twZpC19g3GbseSPEjkFGof7Epl1MYDAKbsloFTFY08m3v_16VgDQkgbzaDz2kMen2M7CgEviCESmgt0Uvnv2Vri51FvLR6OPtb9V208t18LgNXTT6WRb8O7GVIQLn-KszYYsOXcNRSblxXGzU8H2flZFQ8NPVusenfdyIiWvoEqN8980jk8JVeVpTQI4SraJi4XzK-OWWbflr62BNnsXqiF_Gf6JcAtcACLil_HHxCO3wbgrJAZA1S-iRpNIlQpwObsV3iC9fWK9mCeJGXZVWI32uAPhpPz8MemoVKyfqXC6RMHFqjoex_RY6LGPjhwdPlusD5Awc7ZUYRj8rQ7tCbyqdno4DWgkCIMxBbuhmgWjw7axbehWgCt1Ld_pDZIlmQLLwB_TvozFv0Dr-zu7SEQgmt1XhL7YAnfVsBtQcSgPB3AfyZjXWGuoLlYV9pR7fVXz89zkWyIi4WUlMPAjSmdIVKYGtLWmN_ujC7ahqeXTZR1aATUOuBvuahuE4wIXTL83LYHzEJpXekmxMhOTFOp0RaZIc5lxPhNRpODgJLTuOFFIBJwDpLCOQ6zc4Yc2fQ-9X-pw2qqUeH1B7c5_6fUibhI5-Sg6aBrVd9czBiCZgAK5_BD3Gw2NDmZw2GYWEBlwRVZpE3hci4xav3qb6jbky_zwtud2SA7KlwkL7j-6ydSRrM61djeeHjCn5hIC1jPw6_-h0M7MEbBp8otKivFBHL3ieEganzD-hwcCcugMcmYCilu_22YHqX95BjbQusWT43iBIFHINgV6fpqGVbe5ekaNfbgm_mKzec5-1BszfS25e9G9yUzQ2vtD02SWR9DOpH8eEqyB6E4kELYWdHivGpySpOZtl1V6gBB6hLeBbIWWwjDQq4xzqIiUDilpradHVyNY3dcaoPy7DCBK0Jfzo0r7wjAdoRKK0JwsPfgc1Ud8alpkCuUlWQTnx5MoKBz3Lfcwd_-CnXeawUfKuONmgV9dJEcEW3v_pGhM6IBKXg0CNjA4OswwUPf-Yp9rERbP7vVyJ1D8J3sCJA_GGzHV9WAzCJkAgDvBhKL872Svo4fVk0ciWFhveXkfSZYmVJqthae6DUSfIziHQEqMeBCE2cU6V5d2MkrC0YgueKQUpUdTP-uUXqWM93ksdxD7OhEJ7HX1fbRPnY5isedKEC2izgcHmkPHBhFHbgMAIW80ZzLPsNaJvaWiwUXeTDaF4SNnCwv_FkGQLGBm25gYu5GlEa7ksao_JbE9hE1vMKynhbA0IBPN-kVIc8Wzc10AD02eIDC4YpJeWPAiGK91dOhe9d8S_1wUTd0-qMb9NQAfx5rOHa_yJDlPh6iC1s_8gyccOlRi5zCZI9rAS8ombA6EfHMFTsNGUnJLSSc0xa1c6LA4Y7eubfPT-KEcftMcT3JAoXeOm5vHR5HTdg', NULL, 0, DEFAULT);
INSERT INTO public.oauth_keys VALUES ('k1', 'k1:M902LvQgoZU_KkCOTS1Immg9GaB3sun2qpNtCtf4SaBrxl5XLFn6');
INSERT INTO public.oauth_schema VALUES (1, 1);
INSERT INTO public.oauth_sessions VALUES ('x2V7I_TQyPhVkNEeCB6Ap016WHN1hr4GCy9SiGlgLDs', 'iMKP_1xoocM8FAj6lpjeBHXlEFtJO6cgRA0VxvD2YvI', 1795794035035, 1796398835035, 1798386035035);
ALTER TABLE ONLY public.oauth_counts
    ADD CONSTRAINT oauth_counts_pkey PRIMARY KEY (key);
ALTER TABLE ONLY public.oauth_flows
    ADD CONSTRAINT oauth_flows_pkey PRIMARY KEY (state_hash);
ALTER TABLE ONLY public.oauth_grants
    ADD CONSTRAINT oauth_grants_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.oauth_keys
    ADD CONSTRAINT oauth_keys_pkey PRIMARY KEY (key_id);
ALTER TABLE ONLY public.oauth_leases
    ADD CONSTRAINT oauth_leases_pkey PRIMARY KEY (name);
ALTER TABLE ONLY public.oauth_schema
    ADD CONSTRAINT oauth_schema_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.oauth_sessions
    ADD CONSTRAINT oauth_sessions_pkey PRIMARY KEY (id_hash);
CREATE INDEX oauth_counts_until ON public.oauth_counts USING btree (until);
CREATE INDEX oauth_flows_browser ON public.oauth_flows USING btree (browser_hash, created_at);
CREATE INDEX oauth_flows_created ON public.oauth_flows USING btree (created_at);
CREATE INDEX oauth_flows_expiry ON public.oauth_flows USING btree (expires_at);
CREATE INDEX oauth_flows_key ON public.oauth_flows USING btree (key_id, state_hash);
CREATE UNIQUE INDEX oauth_grants_connection ON public.oauth_grants USING btree (client, owner) WHERE (owner IS NOT NULL);
CREATE INDEX oauth_grants_key ON public.oauth_grants USING btree (key_id, id);
CREATE INDEX oauth_grants_refresh ON public.oauth_grants USING btree (client, refresh_by) WHERE (owner IS NOT NULL);
CREATE INDEX oauth_grants_user ON public.oauth_grants USING btree (client, user_key);
CREATE INDEX oauth_leases_until ON public.oauth_leases USING btree (until);
CREATE INDEX oauth_sessions_expiry ON public.oauth_sessions USING btree (expires_at);
CREATE INDEX oauth_sessions_grant ON public.oauth_sessions USING btree (grant_id);
CREATE INDEX oauth_sessions_idle ON public.oauth_sessions USING btree (idle_until);
ALTER TABLE ONLY public.oauth_sessions
    ADD CONSTRAINT oauth_sessions_grant_id_fkey FOREIGN KEY (grant_id) REFERENCES public.oauth_grants(id) ON UPDATE CASCADE ON DELETE CASCADE;
