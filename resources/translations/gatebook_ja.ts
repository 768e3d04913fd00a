<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>ChosenPerson</name>
    <message>
        <source>Back to the names</source>
        <translation>名前の一覧に戻る</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPage</name>
    <message>
        <source>Copy as text</source>
        <translation>テキストでコピー</translation>
    </message>
    <message>
        <source>Write to a file</source>
        <translation>ファイルに書き出す</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>戻る (Esc)</translation>
    </message>
</context>
<context>
    <name>HubSetupPage</name>
    <message>
        <source>Main entrance</source>
        <translation>正面入口</translation>
    </message>
    <message>
        <source>The hub on this laptop</source>
        <translation>このノートPCのハブ</translation>
    </message>
    <message>
        <source>Use this laptop as the hub</source>
        <translation>このノートPCをハブにする</translation>
    </message>
    <message>
        <source>Looking for ticket lists …</source>
        <translation>チケットの一覧を探しています…</translation>
    </message>
    <message>
        <source>No ticket list was found: save it as a CSV file in Documents, or put in the drive that it is on, then look again.</source>
        <translation>チケットの一覧がありません：CSV ファイルとして「ドキュメント」に保存するか、入っているドライブを差し込んで、もう一度探してください。</translation>
    </message>
    <message>
        <source>For a new event, choose its list of tickets:</source>
        <translation>新しいイベントのチケット一覧を選んでください：</translation>
    </message>
    <message>
        <source>Choose the list of tickets:</source>
        <translation>チケットの一覧を選んでください：</translation>
    </message>
    <message>
        <source>Ticket lists</source>
        <translation>チケットの一覧</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>イベントの名前</translation>
    </message>
    <message>
        <source>Gate of this laptop</source>
        <translation>このノートPCのゲート</translation>
    </message>
    <message>
        <source>Scanning (Esc)</source>
        <translation>スキャン (Esc)</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>戻る (Esc)</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度探す</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>新しいイベント</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Pair another laptop</source>
        <translation>ほかのノートPCを登録</translation>
    </message>
</context>
<context>
    <name>KeyComparison</name>
    <message>
        <source>Does the hub&apos;s screen show the very same fingerprint?</source>
        <translation>ハブの画面に、まったく同じ指紋が表示されていますか？</translation>
    </message>
    <message>
        <source>The code has not been sent yet. If a group differs, this is another computer, not your hub.</source>
        <translation>コードはまだ送っていません。一組でも違えば、それは別のコンピューターで、あなたのハブではありません。</translation>
    </message>
    <message>
        <source>No, something differs</source>
        <translation>いいえ、違うところがあります</translation>
    </message>
    <message>
        <source>Yes, all 16 are the same: pair</source>
        <translation>はい、16組すべて同じです：登録する</translation>
    </message>
</context>
<context>
    <name>KeyPad</name>
    <message>
        <source>Space</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>消す</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>KeyedForm</name>
    <message>
        <source>Show keys</source>
        <translation>キーを表示</translation>
    </message>
</context>
<context>
    <name>LastScan</name>
    <message>
        <source>Last scans (F8): %1, %2, %3</source>
        <translation>最近のスキャン (F8)：%1、%2、%3</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
</context>
<context>
    <name>LocalHub</name>
    <message>
        <source>The hub&apos;s program answered something that this kiosk can&apos;t read.</source>
        <translation>ハブのプログラムの返事が読めません。</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>%1行目：%2</translation>
    </message>
    <message>
        <source>The program gatebook-hub is not installed on this laptop. Install it, then start the kiosk again.</source>
        <translation>このノートPCに gatebook-hub がありません。インストールして、キオスクを起動し直してください。</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Gatebook</source>
        <translation>Gatebook</translation>
    </message>
</context>
<context>
    <name>NoticeBanner</name>
    <message>
        <source>Understood</source>
        <translation>了解</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Erase</source>
        <translation>消す</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>OrderPage</name>
    <message>
        <source>Admit all</source>
        <translation>全員入場</translation>
    </message>
    <message>
        <source>Back to scanning (Esc)</source>
        <translation>スキャンに戻る (Esc)</translation>
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>Undo</source>
        <translation>取り消し</translation>
    </message>
</context>
<context>
    <name>OverridePage</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Who decides?</source>
        <translation>だれの判断ですか？</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>理由は？</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>Admit anyway</source>
        <translation>それでも入場</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>戻る (Esc)</translation>
    </message>
</context>
<context>
    <name>PairLaptopPage</name>
    <message>
        <source>Pairing code for another laptop&apos;s camera</source>
        <translation>ほかのノートPCのカメラ用の登録コード</translation>
    </message>
    <message>
        <source>Pair another laptop</source>
        <translation>ほかのノートPCを登録</translation>
    </message>
    <message>
        <source>At which gate will it stand?</source>
        <translation>どのゲートに置きますか？</translation>
    </message>
    <message>
        <source>Gate 2</source>
        <translation>ゲート 2</translation>
    </message>
    <message>
        <source>Hold the other laptop&apos;s camera in front of it, or type there, in its set-up:</source>
        <translation>もう1台のノートPCのカメラをかざすか、その設定画面で次のように入力してください：</translation>
    </message>
    <message>
        <source>Who types is shown a fingerprint there; it must be this one:</source>
        <translation>入力すると指紋が表示されます。次と同じはずです：</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>戻る (Esc)</translation>
    </message>
    <message>
        <source>Next laptop</source>
        <translation>次のノートPC</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>コードを表示</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>One moment …</source>
        <translation>お待ちください…</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>戻る (Esc)</translation>
    </message>
</context>
<context>
    <name>PreflightPage</name>
    <message>
        <source>Check again</source>
        <translation>もう一度点検</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>To scanning (Esc)</source>
        <translation>スキャンへ (Esc)</translation>
    </message>
</context>
<context>
    <name>RecentPage</name>
    <message>
        <source>Last scans</source>
        <translation>最近のスキャン</translation>
    </message>
    <message>
        <source>Choose a scan to see more of it.</source>
        <translation>スキャンを選ぶと詳しく表示します。</translation>
    </message>
    <message>
        <source>Nothing was scanned on this device yet.</source>
        <translation>この端末ではまだ何もスキャンしていません。</translation>
    </message>
    <message>
        <source>Take this entry back</source>
        <translation>この入場を取り消す</translation>
    </message>
    <message>
        <source>Back to scanning (Esc)</source>
        <translation>スキャンに戻る (Esc)</translation>
    </message>
</context>
<context>
    <name>ScannerPage</name>
    <message>
        <source>Hand scanner</source>
        <translation>ハンドスキャナー</translation>
    </message>
    <message>
        <source>Barcode: %1</source>
        <translation>バーコード：%1</translation>
    </message>
    <message>
        <source>Arrived: %1</source>
        <translation>届いた文字：%1</translation>
    </message>
    <message>
        <source>Scanning (Esc)</source>
        <translation>スキャン (Esc)</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Name, order or ticket code</source>
        <translation>名前、注文番号、チケットコード</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>検索しています…</translation>
    </message>
    <message>
        <source>What I typed is the ticket&apos;s code</source>
        <translation>入力したのはチケットのコードです</translation>
    </message>
    <message>
        <source>Back to scanning (Esc)</source>
        <translation>スキャンに戻る (Esc)</translation>
    </message>
    <message>
        <source>Ask the hub once more</source>
        <translation>もう一度ハブに問い合わせ</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>%1: the choice before</source>
        <translation>%1：前の選択肢</translation>
    </message>
    <message>
        <source>%1: the next choice</source>
        <translation>%1：次の選択肢</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>No supervisor&apos;s PIN is set: everybody can open this page and leave the kiosk.</source>
        <translation>責任者の PIN がありません。だれでもこのページを開き、キオスクを終了できます。</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>PIN を変更</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>PIN を設定</translation>
    </message>
    <message>
        <source>Pairing with a hub</source>
        <translation>ハブへの登録</translation>
    </message>
    <message>
        <source>Try the sound</source>
        <translation>音を試す</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>キオスクを終了</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>戻る (Esc)</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Set-up</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Hold the pairing code from the hub&apos;s screen in front of the camera, or type what that screen shows:</source>
        <translation>ハブの画面の登録コードをカメラにかざすか、画面の表示どおりに入力してください：</translation>
    </message>
    <message>
        <source>Scan the pairing code from the hub&apos;s screen with a hand scanner, or type what that screen shows:</source>
        <translation>ハブの画面の登録コードをハンドスキャナーで読み取るか、画面の表示どおりに入力してください：</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Pair anew with this code</source>
        <translation>このコードで登録し直す</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>今すぐ同期</translation>
    </message>
    <message>
        <source>Scanning (Esc)</source>
        <translation>スキャン (Esc)</translation>
    </message>
    <message>
        <source>Back to scanning (Esc)</source>
        <translation>スキャンに戻る (Esc)</translation>
    </message>
    <message>
        <source>Set the supervisor&apos;s PIN</source>
        <translation>責任者の PIN を設定</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>The hub on this laptop</source>
        <translation>このノートPCのハブ</translation>
    </message>
    <message>
        <source>Use this laptop as the hub</source>
        <translation>このノートPCをハブにする</translation>
    </message>
    <message>
        <source>Hand scanner</source>
        <translation>ハンドスキャナー</translation>
    </message>
</context>
<context>
    <name>UndoPage</name>
    <message>
        <source>Your name</source>
        <translation>あなたの名前</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>戻る (Esc)</translation>
    </message>
</context>
<context>
    <name>VerdictActions</name>
    <message>
        <source>Undo (F4)</source>
        <translation>取り消し (F4)</translation>
    </message>
    <message>
        <source>Search by name (F3)</source>
        <translation>名前で検索 (F3)</translation>
    </message>
    <message>
        <source>Ask the hub (F7)</source>
        <translation>ハブに問い合わせ (F7)</translation>
    </message>
    <message>
        <source>Admit anyway (F5)</source>
        <translation>それでも入場 (F5)</translation>
    </message>
</context>
<context>
    <name>VerdictPage</name>
    <message>
        <source>Attention</source>
        <translation>注意</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Undo (F4)</source>
        <translation>取り消し (F4)</translation>
    </message>
    <message>
        <source>Search (F3)</source>
        <translation>検索 (F3)</translation>
    </message>
    <message>
        <source>Set-up (F2)</source>
        <translation>設定 (F2)</translation>
    </message>
    <message>
        <source>Settings (F2)</source>
        <translation>設定 (F2)</translation>
    </message>
    <message>
        <source>Check (F9)</source>
        <translation>点検 (F9)</translation>
    </message>
</context>
<context>
    <name>gatebook::Alarms</name>
    <message>
        <source>Scans can&apos;t be saved</source>
        <translation>スキャンを保存できません</translation>
    </message>
    <message>
        <source>Let nobody in by this device. Make room on its disk, or use another device; call a supervisor.</source>
        <translation>この端末ではだれも入場させないでください。空きを作るか別の端末を使い、責任者を呼んでください。</translation>
    </message>
    <message>
        <source>This device&apos;s disk makes trouble</source>
        <translation>この端末のディスクに問題があります</translation>
    </message>
    <message>
        <source>Watch whether scans are still saved, get another device ready, and call a supervisor.</source>
        <translation>スキャンが保存されているか注意し、別の端末を用意して、責任者を呼んでください。</translation>
    </message>
    <message>
        <source>The disk of this device is almost full</source>
        <translation>この端末のディスクがほぼいっぱいです</translation>
    </message>
    <message>
        <source>Delete what is not needed. When it is full, no scan can be saved.</source>
        <translation>不要なものを消してください。いっぱいになるとスキャンを保存できません。</translation>
    </message>
    <message>
        <source>The battery has %1 % left</source>
        <translation>バッテリー残り%1 %</translation>
    </message>
    <message>
        <source>Plug this device in.</source>
        <translation>この端末を電源につないでください。</translation>
    </message>
    <message>
        <source>The hub does not know this device</source>
        <translation>ハブはこの端末を知りません</translation>
    </message>
    <message>
        <source>Scanning goes on, but nothing is exchanged. Get a new pairing code from a supervisor and scan it.</source>
        <translation>スキャンは続けられますが、やり取りしていません。責任者に新しい登録コードをもらって読み取ってください。</translation>
    </message>
    <message>
        <source>The hub refuses this device</source>
        <translation>ハブがこの端末を拒否しています</translation>
    </message>
    <message>
        <source>Nothing is exchanged. Call a supervisor: it may be paired with another event.</source>
        <translation>やり取りしていません。責任者を呼んでください：別のイベントに登録されているかもしれません。</translation>
    </message>
    <message>
        <source>The camera gives no pictures</source>
        <translation>カメラの映像が来ません</translation>
    </message>
    <message>
        <source>Plug it in again, at another port. Hand scanner and search by name work meanwhile.</source>
        <translation>別の端子に差し直してください。その間もハンドスキャナーと名前検索は使えます。</translation>
    </message>
    <message>
        <source>No word from the hub for more than an hour</source>
        <translation>1時間以上ハブから応答がありません</translation>
    </message>
    <message>
        <source>No word from the hub for more than ten minutes</source>
        <translation>10分以上ハブから応答がありません</translation>
    </message>
    <message numerus="yes">
        <source>Scanning goes on, and %Ln scans are kept here. Check the network, and whether the hub runs.</source>
        <translation>
            <numerusform>スキャンは続けられ、%Ln件をここに保存しています。ネットワークと、ハブが動いているかを確かめてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Scanning goes on. Check the network of this device, and whether the hub runs.</source>
        <translation>スキャンは続けられます。この端末のネットワークと、ハブが動いているかを確かめてください。</translation>
    </message>
</context>
<context>
    <name>gatebook::Certainty</name>
    <message>
        <source>Offline for %1</source>
        <translation>オフライン %1</translation>
    </message>
    <message>
        <source>Offline, list %1 old</source>
        <translation>オフライン、一覧は%1前のもの</translation>
    </message>
    <message>
        <source>Offline, age of the list not known</source>
        <translation>オフライン、一覧の新しさは不明</translation>
    </message>
    <message>
        <source>Age of the list not known</source>
        <translation>一覧の新しさは不明</translation>
    </message>
    <message>
        <source>List up to date</source>
        <translation>一覧は最新</translation>
    </message>
    <message>
        <source>List %1 old</source>
        <translation>一覧は%1前のもの</translation>
    </message>
    <message>
        <source>Confirmed by the hub</source>
        <translation>ハブが確認済み</translation>
    </message>
    <message>
        <source>Another gate let this ticket in first</source>
        <translation>別のゲートが先に入場させました</translation>
    </message>
    <message>
        <source>The hub did not take this scan</source>
        <translation>ハブはこのスキャンを受け取りませんでした</translation>
    </message>
</context>
<context>
    <name>gatebook::Core</name>
    <message>
        <source>This kiosk is not enrolled. Scan or type a pairing code.</source>
        <translation>この端末は登録されていません。登録コードを読み取るか入力してください。</translation>
    </message>
    <message>
        <source>This kiosk is not enrolled.</source>
        <translation>この端末は登録されていません。</translation>
    </message>
    <message>
        <source>The addresses of the hub are up to date; nothing else was changed.</source>
        <translation>ハブのアドレスは最新です。ほかは何も変わっていません。</translation>
    </message>
    <message>
        <source>An enrolment is under way.</source>
        <translation>登録の途中です。</translation>
    </message>
    <message>
        <source>This code holds no https address: nothing was changed.</source>
        <translation>このコードに https のアドレスはありません。何も変わっていません。</translation>
    </message>
    <message>
        <source>This code belongs to a hub that this kiosk does not know.</source>
        <translation>このコードは、この端末が知らないハブのものです。</translation>
    </message>
    <message>
        <source>Type at least two letters or digits.</source>
        <translation>文字か数字を2つ以上入力してください。</translation>
    </message>
    <message>
        <source>The ticket list is not here yet. Connect to the hub.</source>
        <translation>チケットの一覧がまだありません。ハブに接続してください。</translation>
    </message>
    <message>
        <source>This event numbers its tickets in a way that this version does not know. Update it.</source>
        <translation>このイベントのチケット番号の付け方に、このバージョンは対応していません。更新してください。</translation>
    </message>
    <message>
        <source>Only an admission of this device can be taken back here.</source>
        <translation>ここで取り消せるのは、この端末で入場した人だけです。</translation>
    </message>
    <message>
        <source>It was taken back already.</source>
        <translation>すでに取り消されています。</translation>
    </message>
    <message>
        <source>The hub does not know this kind of entry yet; it is kept here.</source>
        <translation>ハブはこの種類の記録をまだ知りません。記録はここに保存されています。</translation>
    </message>
    <message>
        <source>The hub holds another entry under this one&apos;s number; it is kept here.</source>
        <translation>ハブには同じ番号の別の記録があります。この記録はここに保存されています。</translation>
    </message>
    <message>
        <source>The answer does not match what was sent.</source>
        <translation>送ったものと返事が合いません。</translation>
    </message>
    <message>
        <source>Let in here, but another gate was first.</source>
        <translation>ここで入場しましたが、別のゲートが先でした。</translation>
    </message>
    <message>
        <source>The hub failed on this entry five times; it is kept here and tried again.</source>
        <translation>ハブはこの記録の受け取りに5回失敗しました。記録はここに保存され、再び送られます。</translation>
    </message>
    <message>
        <source>This device was revoked: its list is wiped, its scans are kept.</source>
        <translation>この端末は取り消されました。一覧は消され、スキャンは保存されています。</translation>
    </message>
    <message>
        <source>The event is archived; scans are still delivered.</source>
        <translation>イベントは終了しました。スキャンは引き続き送られます。</translation>
    </message>
    <message>
        <source>Not enrolled: the hub names another key than the pairing code does.</source>
        <translation>登録できません：ハブの鍵が登録コードの鍵と違います。</translation>
    </message>
    <message>
        <source>The code is wrong, used or expired. Ask the supervisor for a new one.</source>
        <translation>コードが違うか、使用済みか、期限切れです。責任者に新しいコードをもらってください。</translation>
    </message>
    <message>
        <source>Too many tries. Wait a minute and try again.</source>
        <translation>試行が多すぎます。1分待ってからやり直してください。</translation>
    </message>
    <message>
        <source>the hub answered something unexpected</source>
        <translation>ハブの返事が予想外です</translation>
    </message>
    <message>
        <source>no hub answers at its address</source>
        <translation>アドレスにハブの応答がありません</translation>
    </message>
    <message>
        <source>the hub&apos;s name is not known on this network</source>
        <translation>このネットワークではハブの名前が見つかりません</translation>
    </message>
    <message>
        <source>no secure connection to the hub&apos;s address: what answers there is no hub</source>
        <translation>ハブのアドレスに安全に接続できません：応答しているのはハブではありません</translation>
    </message>
    <message>
        <source>the connection broke before the answer was complete</source>
        <translation>返事の途中で接続が切れました</translation>
    </message>
    <message>
        <source>the hub can&apos;t be reached</source>
        <translation>ハブに接続できません</translation>
    </message>
    <message>
        <source>the hub did not answer in time</source>
        <translation>ハブが時間内に応答しませんでした</translation>
    </message>
    <message>
        <source>the hub&apos;s answer is too large</source>
        <translation>ハブの返事が大きすぎます</translation>
    </message>
    <message>
        <source>it does not answer in time</source>
        <translation>時間内に応答がありません</translation>
    </message>
    <message>
        <source>No address of a hub was given.</source>
        <translation>ハブのアドレスが入力されていません。</translation>
    </message>
    <message>
        <source>what answers there is no hub</source>
        <translation>応答しているのはハブではありません</translation>
    </message>
    <message>
        <source>another computer answers at the hub&apos;s address: its key is not the one of the pairing code</source>
        <translation>ハブのアドレスで別のコンピューターが応答しています：鍵が登録コードのものではありません</translation>
    </message>
    <message>
        <source>This pairing code can&apos;t be used: %1</source>
        <translation>この登録コードは使えません：%1</translation>
    </message>
    <message>
        <source>The hub&apos;s answer can&apos;t be used: %1</source>
        <translation>ハブの返事が使えません：%1</translation>
    </message>
    <message>
        <source>Not enrolled: %1.</source>
        <translation>登録できません：%1。</translation>
    </message>
    <message>
        <source>No hub was met at %1: %2. Check the address and the network.</source>
        <translation>%1 にハブがありません：%2。アドレスとネットワークを確かめてください。</translation>
    </message>
    <message>
        <source>The hub can&apos;t read this entry (%1); it is kept here.</source>
        <translation>ハブはこの記録を読めません（%1）。記録はここに保存されています。</translation>
    </message>
    <message>
        <source>This event needs rules that this version does not know (%1). Update it.</source>
        <translation>このイベントの規則（%1）に、このバージョンは対応していません。更新してください。</translation>
    </message>
    <message>
        <source>something else answered (%1), perhaps a captive portal</source>
        <translation>別のものが応答しました（%1）。Wi-Fi のログイン画面かもしれません</translation>
    </message>
    <message>
        <source>the hub answered %1</source>
        <translation>ハブの返事：%1</translation>
    </message>
    <message>
        <source>Not paired, and the code was not sent: what answers at this address is not your hub. Call a supervisor.</source>
        <translation>登録せず、コードも送っていません：このアドレスで応答しているのはあなたのハブではありません。責任者を呼んでください。</translation>
    </message>
    <message>
        <source>this device was revoked</source>
        <translation>この端末は取り消されました</translation>
    </message>
    <message>
        <source>the hub does not know this device: enrol it again</source>
        <translation>ハブはこの端末を知りません：登録し直してください</translation>
    </message>
    <message>
        <source>the hub does not let this device do that</source>
        <translation>ハブはこの端末にそれを許可していません</translation>
    </message>
    <message>
        <source>the hub was restored: everything is sent and fetched again</source>
        <translation>ハブが復元されました：すべてを送り直し、取り直します</translation>
    </message>
    <message>
        <source>the event is archived</source>
        <translation>イベントは終了しました</translation>
    </message>
    <message>
        <source>the hub found the batch too large</source>
        <translation>一度に送る量がハブには多すぎます</translation>
    </message>
    <message>
        <source>the hub asks for fewer requests</source>
        <translation>ハブが送信を減らすよう求めています</translation>
    </message>
    <message>
        <source>the hub is busy</source>
        <translation>ハブが混み合っています</translation>
    </message>
    <message>
        <source>the hub does not know this event</source>
        <translation>ハブはこのイベントを知りません</translation>
    </message>
    <message>
        <source>the hub can&apos;t read our position: everything is fetched again</source>
        <translation>ハブがこちらの位置を読めません：すべてを取り直します</translation>
    </message>
    <message>
        <source>url must be https, or http on this machine</source>
        <translation>アドレスは https、またはこの端末の http でなければなりません</translation>
    </message>
    <message>
        <source>code is malformed</source>
        <translation>コードの形が正しくありません</translation>
    </message>
    <message>
        <source>pin is malformed</source>
        <translation>鍵の形が正しくありません</translation>
    </message>
    <message>
        <source>it holds neither code nor pin</source>
        <translation>コードも鍵も入っていません</translation>
    </message>
    <message>
        <source>it must begin with gatebook:enroll?</source>
        <translation>gatebook:enroll? で始まっていません</translation>
    </message>
    <message>
        <source>This is no address of a hub. Type it as the hub&apos;s screen has it, like 192.168.1.10:8443</source>
        <translation>ハブのアドレスではありません。ハブの画面どおりに入力してください。例：192.168.1.10:8443</translation>
    </message>
    <message>
        <source>The pairing code is missing. Type it as the hub&apos;s screen has it, like K7QP-3M2X-9F</source>
        <translation>登録コードがありません。ハブの画面どおりに入力してください。例：K7QP-3M2X-9F</translation>
    </message>
    <message>
        <source>Say who decides it (at most 100 characters).</source>
        <translation>判断する人の名前を入力してください（100文字まで）。</translation>
    </message>
    <message>
        <source>The reason is too long (at most 300 characters).</source>
        <translation>理由が長すぎます（300文字まで）。</translation>
    </message>
    <message>
        <source>The name or the reason holds something that is no text.</source>
        <translation>名前か理由に文字でないものが含まれています。</translation>
    </message>
    <message>
        <source>There is no ticket to admit.</source>
        <translation>入場させるチケットがありません。</translation>
    </message>
</context>
<context>
    <name>gatebook::Diagnostics</name>
    <message>
        <source>A scan&apos;s way, in milliseconds</source>
        <translation>スキャンの所要時間（ミリ秒）</translation>
    </message>
    <message>
        <source>Frame or key to decoded</source>
        <translation>映像やキーから解読まで</translation>
    </message>
    <message>
        <source>To the gate</source>
        <translation>ゲートへ</translation>
    </message>
    <message>
        <source>Judged and written</source>
        <translation>判定と書き込み</translation>
    </message>
    <message>
        <source>Synced to disk</source>
        <translation>ディスクへの保存</translation>
    </message>
    <message>
        <source>To the screen</source>
        <translation>画面へ</translation>
    </message>
    <message>
        <source>Decoded to the screen, all in all</source>
        <translation>解読から表示まで、合計</translation>
    </message>
    <message>
        <source>p50 %1, p95 %2, of %3 scans</source>
        <translation>p50 %1、p95 %2、スキャン%3件</translation>
    </message>
    <message>
        <source>no scan yet</source>
        <translation>まだスキャンなし</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>毎秒の枚数</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>まだ数えていません</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>映像</translation>
    </message>
    <message>
        <source>%1 came, %2 were decoded, %3 dropped</source>
        <translation>受信%1、解読%2、破棄%3</translation>
    </message>
    <message>
        <source>Decoding a frame, in milliseconds</source>
        <translation>1枚の解読（ミリ秒）</translation>
    </message>
    <message>
        <source>p50 %1, p95 %2</source>
        <translation>p50 %1、p95 %2</translation>
    </message>
    <message>
        <source>no frame yet</source>
        <translation>まだ映像なし</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>ハブ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Hub&apos;s key</source>
        <translation>ハブの鍵</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最後の通信</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>まだなし</translation>
    </message>
    <message>
        <source>Last trouble</source>
        <translation>最後の問題</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>%1 wait, %2 set aside, %3 of earlier events</source>
        <translation>待ち%1、保留%2、以前のイベント%3</translation>
    </message>
    <message>
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>%1 tickets, %2 entered</source>
        <translation>チケット%1枚、入場%2</translation>
    </message>
    <message>
        <source>List compared</source>
        <translation>一覧の照合</translation>
    </message>
    <message>
        <source>Clock beside the hub&apos;s</source>
        <translation>ハブとの時計の差</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>Event id</source>
        <translation>イベント ID</translation>
    </message>
    <message>
        <source>Device id</source>
        <translation>端末 ID</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>この端末</translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation>データフォルダー</translation>
    </message>
    <message>
        <source>Free on its disk</source>
        <translation>ディスクの空き</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>バッテリー</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>gatebook::DiagnosticsView</name>
    <message>
        <source>Written to %1. It holds no secrets and no names.</source>
        <translation>%1 に書き出しました。秘密や名前は含まれません。</translation>
    </message>
    <message>
        <source>Copied. It holds no secrets and no names.</source>
        <translation>コピーしました。秘密や名前は含まれません。</translation>
    </message>
</context>
<context>
    <name>gatebook::Disk</name>
    <message>
        <source>No file can be made in the data directory.</source>
        <translation>データフォルダーにファイルを作れません。</translation>
    </message>
    <message>
        <source>The disk takes no more data. Is it full?</source>
        <translation>ディスクに書き込めません。いっぱいですか？</translation>
    </message>
    <message>
        <source>The disk does not keep what is written to it.</source>
        <translation>ディスクに書いたものが残りません。</translation>
    </message>
    <message>
        <source>What was written to the disk reads otherwise.</source>
        <translation>ディスクに書いたものが違って読み出されます。</translation>
    </message>
    <message>
        <source>No file can be removed from the data directory.</source>
        <translation>データフォルダーからファイルを消せません。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation>%1 に書き込めません。</translation>
    </message>
</context>
<context>
    <name>gatebook::EventTime</name>
    <message>
        <source>HH:mm</source>
        <extracomment>A time of day, in Qt&apos;s letters: h, hh, H, HH, mm, AP</extracomment>
        <translation>H:mm</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>A day near today, in Qt&apos;s letters: ddd, d, M, MMM</extracomment>
        <translation>M月d日(ddd)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 a day, %2 a time of day</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>%Ln分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>%Ln時間前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>%Ln日前</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>1分未満</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <translation>
            <numerusform>%Ln時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatebook::HubCommand</name>
    <message>
        <source>The program %1 can&apos;t be started.</source>
        <translation>プログラム %1 を起動できません。</translation>
    </message>
    <message>
        <source>The hub&apos;s program did not answer in time.</source>
        <translation>ハブのプログラムが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The hub&apos;s program ended without a word.</source>
        <translation>ハブのプログラムが何も言わずに終了しました。</translation>
    </message>
</context>
<context>
    <name>gatebook::HubSetupView</name>
    <message>
        <source>Making the event …</source>
        <translation>イベントを作っています…</translation>
    </message>
    <message>
        <source>Taking the list in: a long one takes a minute …</source>
        <translation>一覧を取り込んでいます：長いものは1分かかります…</translation>
    </message>
    <message>
        <source>Starting the hub …</source>
        <translation>ハブを起動しています…</translation>
    </message>
    <message>
        <source>Pairing this laptop with it …</source>
        <translation>このノートPCを登録しています…</translation>
    </message>
    <message>
        <source>Ready. Tickets on this laptop: %1. Scanning works, and other laptops can be paired.</source>
        <translation>準備完了。このノートPCのチケット：%1。スキャンでき、ほかのノートPCも登録できます。</translation>
    </message>
</context>
<context>
    <name>gatebook::Kiosk</name>
    <message>
        <source>This laptop has nothing to play a sound with.</source>
        <translation>このノートPCには音を出す装置がありません。</translation>
    </message>
    <message>
        <source>The sound is off.</source>
        <translation>音はオフです。</translation>
    </message>
    <message>
        <source>It is in effect, but could not be kept: %1</source>
        <translation>適用しましたが、保存できませんでした：%1</translation>
    </message>
</context>
<context>
    <name>gatebook::KioskView</name>
    <message>
        <source>The PIN is set.</source>
        <translation>PIN を設定しました。</translation>
    </message>
</context>
<context>
    <name>gatebook::LocalHub</name>
    <message>
        <source>The program %1 can&apos;t be started.</source>
        <translation>プログラム %1 を起動できません。</translation>
    </message>
    <message>
        <source>Another program uses port %1.</source>
        <translation>別のプログラムがポート %1 を使っています。</translation>
    </message>
    <message>
        <source>%1 is no hub that this kiosk understands.</source>
        <translation>%1 は、この端末が理解できるハブではありません。</translation>
    </message>
    <message>
        <source>The hub&apos;s program crashed, or was killed.</source>
        <translation>ハブのプログラムが異常終了したか、止められました。</translation>
    </message>
    <message>
        <source>The hub&apos;s program ended (code %1).</source>
        <translation>ハブのプログラムが終了しました（コード %1）。</translation>
    </message>
</context>
<context>
    <name>gatebook::NoticeView</name>
    <message>
        <source>A ticket</source>
        <translation>チケット1枚</translation>
    </message>
    <message>
        <source>%1 entered here, but had entered before: at %2, gate %3 (%4).</source>
        <translation>%1 はここで入場しましたが、すでに入場済みでした：%2、ゲート %3（%4）。</translation>
    </message>
    <message>
        <source>Too many scans at once</source>
        <translation>一度にスキャンが多すぎます</translation>
    </message>
    <message>
        <source>Some were not taken and nobody was judged by them. Scan those tickets again.</source>
        <translation>一部は受け付けられず、確認もされていません。そのチケットをもう一度スキャンしてください。</translation>
    </message>
    <message>
        <source>The pairing code of your hub</source>
        <translation>あなたのハブの登録コード</translation>
    </message>
    <message>
        <source>%1 To pair with another event or gate, open Set-up (F2) first.</source>
        <translation>%1別のイベントやゲートに登録するには、まず設定 (F2) を開いてください。</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>二重の入場</translation>
    </message>
    <message>
        <source>A scan was set aside</source>
        <translation>スキャンが1件保留されました</translation>
    </message>
    <message>
        <source>This device was revoked</source>
        <translation>この端末は取り消されました</translation>
    </message>
    <message>
        <source>The event is over</source>
        <translation>イベントは終了しました</translation>
    </message>
    <message>
        <source>The hub on this laptop</source>
        <translation>このノートPCのハブ</translation>
    </message>
    <message>
        <source>%1 Tell a supervisor before the event ends.</source>
        <translation>%1イベントが終わる前に責任者に伝えてください。</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatebook::OneLaptop</name>
    <message>
        <source>It has a new address, for another program took its port. Other laptops find it again when they scan a new pairing code: Set-up, “The hub on this laptop”, “Pair another laptop”.</source>
        <translation>別のプログラムがポートを使ったため、アドレスが変わりました。ほかのノートPCは新しい登録コードを読み取ると見つけられます：設定、「このノートPCのハブ」、「ほかのノートPCを登録」。</translation>
    </message>
    <message>
        <source>It does not stay up: %1 Scanning goes on here and nothing is lost, but other laptops wait until it runs again.</source>
        <translation>動き続けません：%1 この端末ではスキャンを続けられ、何も失われませんが、ほかのノートPCは再開を待ちます。</translation>
    </message>
    <message>
        <source>The hub is not ready yet: try again in a moment.</source>
        <translation>ハブの準備がまだです：少し待って試してください。</translation>
    </message>
    <message>
        <source>kiosk.ini can&apos;t be written: after the next start this laptop has no hub</source>
        <translation>kiosk.ini に書き込めません：次の起動後、このノートPCにハブはありません</translation>
    </message>
    <message>
        <source>The hub of this laptop is starting …</source>
        <translation>このノートPCのハブを起動しています…</translation>
    </message>
    <message>
        <source>This laptop is the hub.</source>
        <translation>このノートPCがハブです。</translation>
    </message>
    <message>
        <source>The hub of this laptop does not run, and is started again by itself: %1</source>
        <translation>このノートPCのハブは止まっており、自動で再起動します：%1</translation>
    </message>
</context>
<context>
    <name>gatebook::OrderView</name>
    <message numerus="yes">
        <source>Admit all %Ln of this order (F6)</source>
        <translation>
            <numerusform>この注文の%Ln枚すべて入場 (F6)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more of this order: admit all (F6)</source>
        <translation>
            <numerusform>この注文であと%Ln枚：全員入場 (F6)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was admitted, nothing was saved: %1</source>
        <translation>だれも入場させず、何も保存していません：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not admitted: see the list.</source>
        <translation>
            <numerusform>%Ln枚は入場できません：一覧を見てください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln admitted</source>
        <translation>
            <numerusform>%Ln人入場</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Admit %Ln of order %1?</source>
        <translation>
            <numerusform>注文 %1 の%Ln枚を入場させますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>入場</translation>
    </message>
    <message>
        <source>had entered before</source>
        <translation>すでに入場済み</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>取消済み</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>not valid now</source>
        <translation>今は無効</translation>
    </message>
    <message>
        <source>no longer on the list</source>
        <translation>一覧にもうありません</translation>
    </message>
</context>
<context>
    <name>gatebook::OverrideView</name>
    <message>
        <source>Went out, came back</source>
        <translation>一度出て戻った</translation>
    </message>
    <message>
        <source>Lost wristband</source>
        <translation>リストバンド紛失</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>招待客</translation>
    </message>
    <message>
        <source>Paid at the door</source>
        <translation>入口で支払い</translation>
    </message>
    <message>
        <source>Our mistake</source>
        <translation>こちらの間違い</translation>
    </message>
    <message>
        <source>Proof shown</source>
        <translation>証明を提示</translation>
    </message>
    <message>
        <source>Admit this ticket anyway?</source>
        <translation>それでもこのチケットで入場させますか？</translation>
    </message>
    <message>
        <source>Admit %1 anyway?</source>
        <translation>それでも %1 を入場させますか？</translation>
    </message>
</context>
<context>
    <name>gatebook::PairLaptopView</name>
    <message>
        <source>For one laptop, until %1.</source>
        <translation>ノートPC 1台用、%1 まで。</translation>
    </message>
    <message>
        <source>Making a code …</source>
        <translation>コードを作っています…</translation>
    </message>
    <message>
        <source>This laptop is in no network: connect both laptops to the same one, then make a new code.</source>
        <translation>このノートPCはネットワークにつながっていません：2台を同じネットワークにつなぎ、新しいコードを作ってください。</translation>
    </message>
</context>
<context>
    <name>gatebook::PinCheck</name>
    <message>
        <source>One moment – try again.</source>
        <translation>少し待って、もう一度試してください。</translation>
    </message>
    <message>
        <source>Wrong PIN. The next try is in %1.</source>
        <translation>PIN が違います。次の試行まで %1。</translation>
    </message>
    <message>
        <source>Wrong PIN.</source>
        <translation>PIN が違います。</translation>
    </message>
    <message>
        <source>The next try is in %1.</source>
        <translation>次の試行まで %1。</translation>
    </message>
    <message>
        <source>A PIN has %1 to %2 digits.</source>
        <translation>PIN は%1～%2桁の数字です。</translation>
    </message>
    <message>
        <source>The PIN can&apos;t be used: %1</source>
        <translation>PIN が使えません：%1</translation>
    </message>
</context>
<context>
    <name>gatebook::PinView</name>
    <message>
        <source>A PIN has %1 to %2 digits.</source>
        <translation>PIN は%1～%2桁の数字です。</translation>
    </message>
    <message>
        <source>The two were not the same. Choose once more.</source>
        <translation>2つが一致しません。もう一度決めてください。</translation>
    </message>
    <message>
        <source>Choose a supervisor&apos;s PIN</source>
        <translation>責任者の PIN を決めてください</translation>
    </message>
    <message>
        <source>Enter the new PIN once more</source>
        <translation>新しい PIN をもう一度入力</translation>
    </message>
    <message>
        <source>Supervisor&apos;s PIN</source>
        <translation>責任者の PIN</translation>
    </message>
    <message>
        <source>%1 to %2 digits. It opens the settings and lets the kiosk be left; nobody can look it up, so keep it safe.</source>
        <translation>%1～%2桁の数字。設定を開いたり、キオスクを終了したりするのに使います。後から調べることはできないので、大切に保管してください。</translation>
    </message>
    <message>
        <source>The settings are for supervisors.</source>
        <translation>設定は責任者だけが使えます。</translation>
    </message>
    <message>
        <source>Pairing this device anew is for supervisors.</source>
        <translation>この端末を登録し直せるのは責任者だけです。</translation>
    </message>
    <message>
        <source>Leaving the kiosk is for supervisors. Scanning stops then.</source>
        <translation>キオスクを終了できるのは責任者だけです。終了するとスキャンも止まります。</translation>
    </message>
    <message>
        <source>Enter the PIN of now first.</source>
        <translation>まず今の PIN を入力してください。</translation>
    </message>
    <message>
        <source>The next try is in %1</source>
        <translation>次の試行まで %1</translation>
    </message>
</context>
<context>
    <name>gatebook::PreflightChecks</name>
    <message>
        <source>Ticket list</source>
        <translation>チケットの一覧</translation>
    </message>
    <message>
        <source>This device was revoked; its list was removed.</source>
        <translation>この端末は取り消され、一覧は消されました。</translation>
    </message>
    <message>
        <source>This device is not paired with a hub.</source>
        <translation>この端末はハブに登録されていません。</translation>
    </message>
    <message>
        <source>Scan a pairing code from the hub, or type it in Set-up.</source>
        <translation>ハブの登録コードを読み取るか、設定で入力してください。</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>%1 of %2 tickets are here.</source>
        <translation>%2枚のうち%1枚があります。</translation>
    </message>
    <message>
        <source>The list is not here yet.</source>
        <translation>一覧がまだありません。</translation>
    </message>
    <message>
        <source>It comes by itself once the hub is reached.</source>
        <translation>ハブに接続できれば自動で届きます。</translation>
    </message>
    <message>
        <source>The event has rules that this version of Gatebook does not know.</source>
        <translation>このバージョンの Gatebook が知らない規則がイベントにあります。</translation>
    </message>
    <message>
        <source>Update Gatebook, or use another device.</source>
        <translation>Gatebook を更新するか、別の端末を使ってください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets</source>
        <translation>
            <numerusform>チケット%Ln枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>今すぐ取得</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets, compared with the hub&apos;s list %1</source>
        <translation>
            <numerusform>チケット%Ln枚、ハブの一覧と照合 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets; nobody knows how old the list is</source>
        <translation>
            <numerusform>チケット%Ln枚、一覧の新しさは不明</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the hub knows whether that is all. Bring it within reach before doors.</source>
        <translation>これで全部かはハブだけが知っています。開場前に接続してください。</translation>
    </message>
    <message>
        <source>The list on this device can&apos;t be read.</source>
        <translation>この端末の一覧を読めません。</translation>
    </message>
    <message>
        <source>Use another device, and call a supervisor.</source>
        <translation>別の端末を使い、責任者を呼んでください。</translation>
    </message>
    <message>
        <source>%1 of the hub&apos;s %2 tickets are here, and no more are coming.</source>
        <translation>ハブの%2枚のうち%1枚だけで、もう届きません。</translation>
    </message>
    <message>
        <source>%1 of the hub&apos;s %2 tickets are here; the others are coming.</source>
        <translation>ハブの%2枚のうち%1枚があります。残りを取得中です。</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln tickets of the hub are here, compared %1</source>
        <translation>
            <numerusform>ハブの%Ln枚すべてがあります、照合 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln tickets of the hub are here; the news since is still to come.</source>
        <translation>
            <numerusform>ハブの%Ln枚すべてがあります。その後の更新はこれからです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring the hub within reach before doors.</source>
        <translation>開場前にハブに接続できるようにしてください。</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>ハブ</translation>
    </message>
    <message>
        <source>No hub is known.</source>
        <translation>ハブが分かりません。</translation>
    </message>
    <message>
        <source>Pair this device in Set-up.</source>
        <translation>設定でこの端末を登録してください。</translation>
    </message>
    <message>
        <source>last heard %1</source>
        <translation>最後の応答 %1</translation>
    </message>
    <message>
        <source>not heard since the start</source>
        <translation>起動後まだ応答なし</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Check this device&apos;s network, and whether the hub runs. Scanning works without it.</source>
        <translation>この端末のネットワークと、ハブが動いているかを確かめてください。なくてもスキャンはできます。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>The hub does not let this device in. Pair it again with a new code.</source>
        <translation>ハブがこの端末を受け付けません。新しいコードで登録し直してください。</translation>
    </message>
    <message>
        <source>The hub refuses this device for this event. Call a supervisor.</source>
        <translation>このイベントで、ハブがこの端末を拒否しています。責任者を呼んでください。</translation>
    </message>
    <message>
        <source>The hub says that this event is over. Pair with the right event, if there is another.</source>
        <translation>ハブによると、このイベントは終了しています。別のイベントがあれば、そちらに登録してください。</translation>
    </message>
    <message>
        <source>Nothing is exchanged with it while this device&apos;s disk makes trouble.</source>
        <translation>この端末のディスクに問題がある間は、やり取りしません。</translation>
    </message>
    <message>
        <source>Scans to send</source>
        <translation>未送信のスキャン</translation>
    </message>
    <message>
        <source>None waits.</source>
        <translation>未送信なし。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scans were not taken by the hub and are kept here.</source>
        <translation>
            <numerusform>ハブが受け取らなかった%Ln件は、ここに保存されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Call a supervisor: “gatebook-kiosk journal export” writes them to a file for the hub.</source>
        <translation>責任者を呼んでください：「gatebook-kiosk journal export」でハブ用のファイルに書き出せます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scans wait to be sent.</source>
        <translation>
            <numerusform>未送信%Ln件。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are sent by themselves once the hub is reached.</source>
        <translation>ハブに接続できれば自動で送られます。</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>Not compared with the hub&apos;s yet.</source>
        <translation>まだハブと比べていません。</translation>
    </message>
    <message>
        <source>Compare it with a clock that is right.</source>
        <translation>正しい時計と比べてください。</translation>
    </message>
    <message>
        <source>As the hub&apos;s, to within a minute</source>
        <translation>ハブと1分以内で一致</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ahead of the hub&apos;s</source>
        <translation>
            <numerusform>ハブより%Ln分進んでいます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min behind the hub&apos;s</source>
        <translation>
            <numerusform>ハブより%Ln分遅れています</numerusform>
        </translation>
    </message>
    <message>
        <source>Set this device&apos;s clock and time zone right. Nobody is turned away by it, but times are wrong.</source>
        <translation>この端末の時計と時間帯を合わせてください。入場には影響しませんが、時刻が間違います。</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>The camera</source>
        <translation>カメラ</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln pictures a second</source>
        <translation>
            <numerusform>%1、毎秒%Ln枚</numerusform>
        </translation>
    </message>
    <message>
        <source>That is slow. More light helps, and a USB port that the camera has to itself.</source>
        <translation>遅めです。明るくするか、カメラ専用の USB 端子を使ってください。</translation>
    </message>
    <message>
        <source>Not used at this gate</source>
        <translation>このゲートでは使いません</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>%1 is starting.</source>
        <translation>%1 を起動しています。</translation>
    </message>
    <message>
        <source>%1 gives no pictures.</source>
        <translation>%1 から映像が来ません。</translation>
    </message>
    <message>
        <source>No camera was found.</source>
        <translation>カメラがありません。</translation>
    </message>
    <message>
        <source>“%1” was not found.</source>
        <translation>「%1」がありません。</translation>
    </message>
    <message>
        <source>Plug it in again, at another port. It is found by itself.</source>
        <translation>別の端子に差し直してください。自動で見つかります。</translation>
    </message>
    <message>
        <source>Not used here</source>
        <translation>ここでは使いません</translation>
    </message>
    <message>
        <source>Hand scanner</source>
        <translation>ハンドスキャナー</translation>
    </message>
    <message>
        <source>The test code was read right.</source>
        <translation>テストコードを正しく読み取りました。</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>まだ試していません</translation>
    </message>
    <message>
        <source>The test code was read wrong.</source>
        <translation>テストコードを正しく読み取れませんでした。</translation>
    </message>
    <message>
        <source>Scan the printed test code with it.</source>
        <translation>印刷したテストコードを読み取ってください。</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音</translation>
    </message>
    <message>
        <source>Switched off in the settings</source>
        <translation>設定でオフ</translation>
    </message>
    <message>
        <source>Switch it on, unless this gate is to be silent.</source>
        <translation>静かにするゲートでなければ、オンにしてください。</translation>
    </message>
    <message>
        <source>No loudspeaker was found.</source>
        <translation>スピーカーがありません。</translation>
    </message>
    <message>
        <source>Plug one in, or watch the screen for every verdict.</source>
        <translation>つなぐか、結果のたびに画面を見てください。</translation>
    </message>
    <message>
        <source>A tone was played by %1.</source>
        <translation>%1 で音を鳴らしました。</translation>
    </message>
    <message>
        <source>Play it again</source>
        <translation>もう一度鳴らす</translation>
    </message>
    <message>
        <source>Play the tone, and turn it up until it is heard at the door.</source>
        <translation>音を鳴らし、入口で聞こえるまで大きくしてください。</translation>
    </message>
    <message>
        <source>Play the tone</source>
        <translation>音を鳴らす</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>Being tried</source>
        <translation>試行中</translation>
    </message>
    <message>
        <source>The database on it can&apos;t be read or written.</source>
        <translation>データベースを読み書きできません。</translation>
    </message>
    <message>
        <source>No scan can be saved like this. Make room, or use another device.</source>
        <translation>このままではスキャンを保存できません。空きを作るか、別の端末を使ってください。</translation>
    </message>
    <message>
        <source>Keeps what is written; how much fits is not known.</source>
        <translation>書き込みは正常。空きは不明です。</translation>
    </message>
    <message>
        <source>Keeps what is written; %1 are free, room for %2 scans</source>
        <translation>書き込みは正常。空き%1、スキャン%2件分</translation>
    </message>
    <message>
        <source>Delete what this device does not need.</source>
        <translation>この端末に不要なものを消してください。</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>電源</translation>
    </message>
    <message>
        <source>Being looked at</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>This device does not tell. See that it is plugged in.</source>
        <translation>この端末では分かりません。電源につながっているか見てください。</translation>
    </message>
    <message>
        <source>Plugged in, the battery has %1 %</source>
        <translation>電源に接続、バッテリー%1 %</translation>
    </message>
    <message>
        <source>Plugged in</source>
        <translation>電源に接続</translation>
    </message>
    <message>
        <source>On battery, which has %1 %</source>
        <translation>バッテリー駆動、残り%1 %</translation>
    </message>
    <message>
        <source>On battery</source>
        <translation>バッテリー駆動</translation>
    </message>
    <message>
        <source>Plug it in before doors.</source>
        <translation>開場前に電源につないでください。</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定済み</translation>
    </message>
    <message>
        <source>None is set: anybody can leave the kiosk.</source>
        <translation>未設定：だれでもキオスクを終了できます。</translation>
    </message>
    <message>
        <source>Set one in the settings.</source>
        <translation>設定画面で決めてください。</translation>
    </message>
</context>
<context>
    <name>gatebook::PreflightModel</name>
    <message>
        <source>%1: good</source>
        <translation>%1：良好</translation>
    </message>
    <message>
        <source>%1: under way</source>
        <translation>%1：進行中</translation>
    </message>
    <message>
        <source>%1: to see to</source>
        <translation>%1：要確認</translation>
    </message>
    <message>
        <source>%1: not ready</source>
        <translation>%1：準備できていません</translation>
    </message>
</context>
<context>
    <name>gatebook::PreflightView</name>
    <message numerus="yes">
        <source>%Ln things to see to</source>
        <translation>
            <numerusform>要確認%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment, being checked</source>
        <translation>お待ちください、点検中です</translation>
    </message>
    <message>
        <source>Ready for doors</source>
        <translation>開場の準備完了</translation>
    </message>
</context>
<context>
    <name>gatebook::RecentModel</name>
    <message>
        <source>TAKEN BACK</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Some other code</source>
        <translation>別のコード</translation>
    </message>
    <message>
        <source>Nobody on the list</source>
        <translation>一覧にない人</translation>
    </message>
</context>
<context>
    <name>gatebook::RecentView</name>
    <message>
        <source>Scanned at %1</source>
        <translation>スキャン %1</translation>
    </message>
    <message>
        <source>Let in by %1</source>
        <translation>%1 の判断で入場</translation>
    </message>
    <message>
        <source>Kept on this device, not yet sent to the hub</source>
        <translation>この端末に保存、ハブには未送信</translation>
    </message>
    <message>
        <source>The hub has it</source>
        <translation>ハブに届いています</translation>
    </message>
    <message>
        <source>The hub did not take it. It is kept on this device.</source>
        <translation>ハブは受け取りませんでした。この端末に保存されています。</translation>
    </message>
    <message>
        <source>Not a ticket: only its length and a checksum are kept, on this device</source>
        <translation>チケットではありません：長さと確認用の値だけをこの端末に保存</translation>
    </message>
    <message>
        <source>Does not count: %1 let this ticket in before, at %2</source>
        <translation>数えません：%1 が先に入場させました、%2</translation>
    </message>
    <message>
        <source>Does not count: gate %1 let this ticket in before, at %2</source>
        <translation>数えません：ゲート %1 が先に入場させました、%2</translation>
    </message>
</context>
<context>
    <name>gatebook::ScannerView</name>
    <message>
        <source>The scanner works, but how it types could not be saved: %1</source>
        <translation>スキャナーは正常ですが、入力のしかたを保存できませんでした：%1</translation>
    </message>
    <message>
        <source>The scanner swaps capital and small letters.</source>
        <translation>スキャナーの大文字と小文字が逆です。</translation>
    </message>
    <message>
        <source>The scanner sends other characters than the code has.</source>
        <translation>スキャナーがコードと違う文字を送っています。</translation>
    </message>
    <message>
        <source>Scan this code with the hand scanner</source>
        <translation>このコードをハンドスキャナーで読み取ってください</translation>
    </message>
    <message>
        <source>The scanner works</source>
        <translation>スキャナーは正常です</translation>
    </message>
    <message>
        <source>A laser scanner cannot read a screen: print the code for it.</source>
        <translation>レーザー式は画面を読めません：コードを印刷してください。</translation>
    </message>
    <message>
        <source>Free some space on this device, then scan the code again.</source>
        <translation>この端末の空きを増やして、もう一度読み取ってください。</translation>
    </message>
    <message>
        <source>Press Caps Lock once, then scan the code again.</source>
        <translation>Caps Lock を1回押して、もう一度読み取ってください。</translation>
    </message>
    <message>
        <source>Set the scanner to a US English keyboard (its manual has a barcode for that), then scan the code again.</source>
        <translation>スキャナーを米国英語キーボードに設定して（説明書に設定用バーコードがあります）、もう一度読み取ってください。</translation>
    </message>
    <message>
        <source>It types like a keyboard that is not a US English one; this device has learnt that.</source>
        <translation>米国英語以外のキーボードとして入力します。この端末はそれを覚えました。</translation>
    </message>
    <message>
        <source>It sends no Enter after a code: a code ends when it stops typing.</source>
        <translation>コードの後に Enter を送りません。入力が止まったところで終わりとみなします。</translation>
    </message>
    <message>
        <source>It types “%1” before each code; that is taken away.</source>
        <translation>コードの前に「%1」を入力しますが、取り除かれます。</translation>
    </message>
    <message>
        <source>It types “%1” after each code; that is taken away.</source>
        <translation>コードの後に「%1」を入力しますが、取り除かれます。</translation>
    </message>
    <message>
        <source>Every character arrived as it is printed.</source>
        <translation>すべての文字が印刷どおりに届きました。</translation>
    </message>
</context>
<context>
    <name>gatebook::SearchView</name>
    <message>
        <source>Nobody found, at the hub either. Check the spelling, or try the order number.</source>
        <translation>ハブにも見つかりません。つづりを確かめるか、注文番号で試してください。</translation>
    </message>
    <message>
        <source>With the hub&apos;s answer</source>
        <translation>ハブの返事を含みます</translation>
    </message>
    <message>
        <source>Nobody found on this device. The hub can&apos;t be asked now.</source>
        <translation>この端末では見つかりません。今はハブに問い合わせできません。</translation>
    </message>
    <message>
        <source>From this device&apos;s list. The hub can&apos;t be asked now.</source>
        <translation>この端末の一覧から。今はハブに問い合わせできません。</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>注文 %1</translation>
    </message>
    <message>
        <source>Let in with this ticket</source>
        <translation>このチケットで入場させる</translation>
    </message>
    <message>
        <source>Check this ticket</source>
        <translation>このチケットを確認する</translation>
    </message>
    <message>
        <source>Nobody found on this device. Asking the hub …</source>
        <translation>この端末では見つかりません。ハブに問い合わせています…</translation>
    </message>
    <message>
        <source>From this device&apos;s list. Asking the hub …</source>
        <translation>この端末の一覧から。ハブに問い合わせています…</translation>
    </message>
    <message>
        <source>Nobody found on this device. You are offline: the hub can&apos;t be asked.</source>
        <translation>この端末では見つかりません。オフラインのためハブに問い合わせできません。</translation>
    </message>
    <message>
        <source>From this device&apos;s list. You are offline: the hub can&apos;t be asked.</source>
        <translation>この端末の一覧から。オフラインのためハブに問い合わせできません。</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>メモ：%1</translation>
    </message>
    <message>
        <source>Entered at %1</source>
        <translation>%1 に入場</translation>
    </message>
    <message>
        <source>Entered at %1, gate %2</source>
        <translation>%1 に入場、ゲート %2</translation>
    </message>
    <message>
        <source>Valid, not entered yet</source>
        <translation>有効、未入場</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>取消済み</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>停止中</translation>
    </message>
</context>
<context>
    <name>gatebook::SettingsModel</name>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>An admission is shown for</source>
        <translation>入場の表示時間</translation>
    </message>
    <message>
        <source>Any other verdict is shown for</source>
        <translation>その他の結果の表示時間</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>暗い</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高コントラスト</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>The system&apos;s first</source>
        <translation>システムの最初のもの</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
</context>
<context>
    <name>gatebook::SetupView</name>
    <message>
        <source>Asking the hub …</source>
        <translation>ハブに問い合わせています…</translation>
    </message>
    <message numerus="yes">
        <source>Ready: %Ln tickets are on this device.</source>
        <translation>
            <numerusform>準備完了：この端末にチケット%Ln枚があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Downloading the list: %1 of %Ln tickets</source>
        <translation>
            <numerusform>一覧を取得中：%Ln枚のうち%1枚</numerusform>
        </translation>
    </message>
    <message>
        <source>This device is not paired.</source>
        <translation>この端末は登録されていません。</translation>
    </message>
    <message>
        <source>Paired with %1: %2, gate %3, as %4.</source>
        <translation>%1 に登録済み：%2、ゲート %3、端末名 %4。</translation>
    </message>
    <message>
        <source>the hub</source>
        <translation>ハブ</translation>
    </message>
</context>
<context>
    <name>gatebook::SyncText</name>
    <message numerus="yes">
        <source>%1 of %Ln tickets</source>
        <translation>
            <numerusform>%Ln枚のうち%1枚</numerusform>
        </translation>
    </message>
    <message>
        <source>In step with the hub</source>
        <translation>ハブと同期済み</translation>
    </message>
    <message>
        <source>Downloading the list</source>
        <translation>一覧を取得中</translation>
    </message>
    <message>
        <source>Sending scans to the hub</source>
        <translation>スキャンを送信中</translation>
    </message>
    <message>
        <source>Fetching news from the hub</source>
        <translation>ハブから更新を取得中</translation>
    </message>
    <message>
        <source>Offline – scanning goes on, scans are kept here</source>
        <translation>オフライン – スキャンは続けられ、ここに保存されます</translation>
    </message>
    <message>
        <source>Hub not reached</source>
        <translation>ハブに接続できません</translation>
    </message>
    <message>
        <source>The hub does not know this device – pair it again; scanning goes on</source>
        <translation>ハブはこの端末を知りません – 登録し直してください。スキャンは続けられます</translation>
    </message>
    <message>
        <source>This device was revoked – its list was removed, its scans are kept</source>
        <translation>この端末は取り消されました – 一覧は消され、スキャンは保存されています</translation>
    </message>
    <message>
        <source>The event is over</source>
        <translation>イベントは終了しました</translation>
    </message>
    <message>
        <source>The hub refuses this device – call a supervisor</source>
        <translation>ハブがこの端末を拒否しています – 責任者を呼んでください</translation>
    </message>
    <message>
        <source>This device&apos;s disk makes trouble – call a supervisor</source>
        <translation>この端末のディスクに問題があります – 責任者を呼んでください</translation>
    </message>
    <message>
        <source>nothing waits to be sent</source>
        <translation>未送信なし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scans wait to be sent</source>
        <translation>
            <numerusform>未送信%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln set aside</source>
        <comment>scans</comment>
        <translation>
            <numerusform>保留%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>last contact %1</source>
        <translation>最後の通信 %1</translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>まだ通信なし</translation>
    </message>
</context>
<context>
    <name>gatebook::TicketFileModel</name>
    <message>
        <source>%1 · changed %2 · %3</source>
        <translation>%1 · 変更 %2 · %3</translation>
    </message>
</context>
<context>
    <name>gatebook::UndoView</name>
    <message>
        <source>Take back the entry of %1?</source>
        <translation>%1 の入場を取り消しますか？</translation>
    </message>
    <message>
        <source>Taken back. This entry no longer counts, and the ticket may enter again.</source>
        <translation>取り消しました。この入場は数えられず、チケットはもう一度使えます。</translation>
    </message>
    <message>
        <source>Take back this entry?</source>
        <translation>この入場を取り消しますか？</translation>
    </message>
</context>
<context>
    <name>gatebook::VerdictView</name>
    <message>
        <source>Let in a moment ago: the same ticket is still held up.</source>
        <translation>今入場したところです：同じチケットがまだかざされています。</translation>
    </message>
    <message>
        <source>ENTER</source>
        <translation>入場</translation>
    </message>
    <message>
        <source>The ticket&apos;s time could not be checked: the hub&apos;s clock is not known yet.</source>
        <translation>チケットの時間を確認できませんでした：ハブの時計がまだ分かりません。</translation>
    </message>
    <message>
        <source>USED</source>
        <translation>使用済み</translation>
    </message>
    <message>
        <source>CANCELLED</source>
        <translation>取消済み</translation>
    </message>
    <message>
        <source>This ticket was cancelled.</source>
        <translation>このチケットは取り消されています。</translation>
    </message>
    <message>
        <source>BLOCKED</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>This ticket is blocked. Call a supervisor.</source>
        <translation>このチケットは停止されています。責任者を呼んでください。</translation>
    </message>
    <message>
        <source>NOT NOW</source>
        <translation>時間外</translation>
    </message>
    <message>
        <source>This ticket is not valid at this time.</source>
        <translation>このチケットは今は使えません。</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>This code is not on the list. Search for the name?</source>
        <translation>このコードは一覧にありません。名前で検索しますか？</translation>
    </message>
    <message>
        <source>NO TICKET</source>
        <translation>チケット以外</translation>
    </message>
    <message>
        <source>This is not a ticket code. Try another code on it.</source>
        <translation>チケットのコードではありません。ほかのコードを試してください。</translation>
    </message>
    <message>
        <source>NOT READY</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>There is no list on this device yet.</source>
        <translation>この端末にはまだ一覧がありません。</translation>
    </message>
    <message>
        <source>NOT SAVED</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>The scan could not be saved and does not count. Scan again, or call a supervisor. %1</source>
        <translation>スキャンを保存できず、数えられていません。もう一度スキャンするか、責任者を呼んでください。%1</translation>
    </message>
    <message>
        <source>Entered before.</source>
        <translation>すでに入場しています。</translation>
    </message>
    <message>
        <source>Entered at %1</source>
        <translation>%1 に入場</translation>
    </message>
    <message>
        <source>Gate %1</source>
        <translation>ゲート %1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2.</source>
        <translation>%1 から %2 まで有効です。</translation>
    </message>
    <message>
        <source>Valid from %1 on.</source>
        <translation>%1 から有効です。</translation>
    </message>
    <message>
        <source>Was valid until %1.</source>
        <translation>%1 まで有効でした。</translation>
    </message>
    <message>
        <source>Override by %1</source>
        <translation>%1 の判断で入場</translation>
    </message>
    <message>
        <source>Override by %1: %2</source>
        <translation>%1 の判断で入場：%2</translation>
    </message>
    <message>
        <source>Entered at %1 (%2)</source>
        <translation>%1 に入場（%2）</translation>
    </message>
    <message>
        <source>Here, on this device</source>
        <translation>ここ、この端末</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>ここ</translation>
    </message>
    <message>
        <source>Here, on %1</source>
        <translation>ここ、%1</translation>
    </message>
    <message>
        <source>Gate %1, %2</source>
        <translation>ゲート %1、%2</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>gatebook::WaitingView</name>
    <message>
        <source>Gatebook</source>
        <translation>Gatebook</translation>
    </message>
    <message>
        <source>Gate %1</source>
        <translation>ゲート %1</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln entered</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>／%Ln 入場</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln at this device</source>
        <comment>entries</comment>
        <translation>
            <numerusform>この端末で%Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>list checked %1</source>
        <comment>4 min ago</comment>
        <translation>一覧の確認 %1</translation>
    </message>
    <message>
        <source>age of the list unknown</source>
        <translation>一覧の新しさは不明</translation>
    </message>
    <message numerus="yes">
        <source>This device&apos;s clock is %Ln min ahead of the hub&apos;s – set it right</source>
        <translation>
            <numerusform>この端末の時計はハブより%Ln分進んでいます – 合わせてください</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This device&apos;s clock is %Ln min behind the hub&apos;s – set it right</source>
        <translation>
            <numerusform>この端末の時計はハブより%Ln分遅れています – 合わせてください</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop: scans can&apos;t be saved</source>
        <translation>停止：スキャンを保存できません</translation>
    </message>
    <message>
        <source>This device is not paired yet</source>
        <translation>この端末はまだ登録されていません</translation>
    </message>
    <message>
        <source>This device was revoked</source>
        <translation>この端末は取り消されました</translation>
    </message>
    <message>
        <source>The list is not here yet</source>
        <translation>一覧がまだありません</translation>
    </message>
    <message>
        <source>Gatebook is too old for this event</source>
        <translation>この Gatebook はこのイベントには古すぎます</translation>
    </message>
    <message>
        <source>Hold the ticket into the frame</source>
        <translation>チケットを枠に合わせてください</translation>
    </message>
    <message>
        <source>Scan a ticket</source>
        <translation>チケットをスキャンしてください</translation>
    </message>
    <message>
        <source>Scan the pairing code from the hub, or press Set-up to type or paste it.</source>
        <translation>ハブの登録コードを読み取るか、設定を押して入力または貼り付けてください。</translation>
    </message>
    <message>
        <source>Its list was removed, its scans are kept. To use it again, scan a new pairing code from the hub.</source>
        <translation>一覧は消され、スキャンは保存されています。再び使うには、ハブの新しい登録コードを読み取ってください。</translation>
    </message>
    <message>
        <source>The event has rules that this version does not know. Update it, or call a supervisor.</source>
        <translation>このイベントの規則に、このバージョンは対応していません。更新するか、責任者を呼んでください。</translation>
    </message>
    <message>
        <source>Level, close enough to fill the frame. A hand scanner works too.</source>
        <translation>まっすぐ、枠いっぱいに近づけてください。ハンドスキャナーも使えます。</translation>
    </message>
    <message>
        <source>With the hand scanner, or search by name.</source>
        <translation>ハンドスキャナーを使うか、名前で検索してください。</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>カメラがありません</translation>
    </message>
    <message>
        <source>Camera “%1” not found</source>
        <translation>カメラ「%1」がありません</translation>
    </message>
    <message>
        <source>The camera is starting</source>
        <translation>カメラを起動しています</translation>
    </message>
    <message>
        <source>The camera has stopped – trying again</source>
        <translation>カメラが止まりました – やり直しています</translation>
    </message>
    <message>
        <source>All pictures shown</source>
        <translation>すべての画像を表示しました</translation>
    </message>
    <message>
        <source>Too dark to read – more light</source>
        <translation>暗すぎます – 光を増やしてください</translation>
    </message>
    <message>
        <source>Too bright to read – less light</source>
        <translation>明るすぎます – 光を減らしてください</translation>
    </message>
    <message>
        <source>Hold it closer</source>
        <translation>もっと近づけてください</translation>
    </message>
    <message>
        <source>Hold it still</source>
        <translation>動かさないでください</translation>
    </message>
    <message>
        <source>Hold it level, out of the glare</source>
        <translation>まっすぐ、反射しないように</translation>
    </message>
</context>
</TS>
