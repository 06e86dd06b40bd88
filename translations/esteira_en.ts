<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BatchDialogs</name>
    <message>
        <source>Discard %1?</source>
        <translation>Discard %1?</translation>
    </message>
    <message>
        <source>The administrator discards the batch with its %1 settlements (%2). Nothing is paid, and it cannot be reopened. The identifier cannot be used again.</source>
        <translation>The administrator discards the batch with its %1 settlements (%2). Nothing is paid, and it cannot be reopened. The identifier cannot be used again.</translation>
    </message>
    <message>
        <source>Discard batch</source>
        <translation>Discard batch</translation>
    </message>
    <message>
        <source>Delete the draft %1?</source>
        <translation>Delete the draft %1?</translation>
    </message>
    <message>
        <source>The draft and its %1 settlements are deleted from this computer. The administrator never had it.</source>
        <translation>The draft and its %1 settlements are deleted from this computer. The administrator never had it.</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>Delete draft</translation>
    </message>
    <message>
        <source>Cancel the sending of %1?</source>
        <translation>Cancel the sending of %1?</translation>
    </message>
    <message>
        <source>Settlements not sent yet become drafts again. Those on their way are looked up first; accepted ones stay in the batch.</source>
        <translation>Settlements not sent yet become drafts again. Those on their way are looked up first; accepted ones stay in the batch.</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>Cancel sending</translation>
    </message>
    <message>
        <source>Keep sending</source>
        <translation>Keep sending</translation>
    </message>
    <message>
        <source>Remove settlements from %1: %2?</source>
        <translation>Remove settlements from %1: %2?</translation>
    </message>
    <message>
        <source>%1 leave the batch. The administrator discards these settlements; their identifiers cannot be used again in it.</source>
        <translation>%1 leave the batch. The administrator discards these settlements; their identifiers cannot be used again in it.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Send %1 to %2?</source>
        <translation>Send %1 to %2?</translation>
    </message>
    <message>
        <source>Settlements to send: %1, %2. Nothing is paid until the batch is closed.</source>
        <translation>Settlements to send: %1, %2. Nothing is paid until the batch is closed.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Delete rows from %1: %2?</source>
        <translation>Delete rows from %1: %2?</translation>
    </message>
    <message>
        <source>They are deleted from this computer. The administrator does not have them.</source>
        <translation>They are deleted from this computer. The administrator does not have them.</translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation>Delete rows</translation>
    </message>
</context>
<context>
    <name>BatchWords</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>local, errors: %1</source>
        <translation>local, errors: %1</translation>
    </message>
    <message>
        <source>local</source>
        <translation>local</translation>
    </message>
    <message>
        <source>paused at %1</source>
        <translation>paused at %1</translation>
    </message>
    <message>
        <source>sending, %1 accepted</source>
        <translation>sending, %1 accepted</translation>
    </message>
    <message>
        <source>needs you: %1</source>
        <translation>needs you: %1</translation>
    </message>
    <message>
        <source>totals differ</source>
        <translation>totals differ</translation>
    </message>
    <message>
        <source>ready to close</source>
        <translation>ready to close</translation>
    </message>
    <message>
        <source>awaits payment</source>
        <translation>awaits payment</translation>
    </message>
    <message>
        <source>nothing is paid</source>
        <translation>nothing is paid</translation>
    </message>
    <message>
        <source>Institution %1, branch %2, account %3-%4</source>
        <translation>Institution %1, branch %2, account %3-%4</translation>
    </message>
    <message>
        <source>Account key %1</source>
        <translation>Account key %1</translation>
    </message>
    <message>
        <source>Main account of the fund</source>
        <translation>Main account of the fund</translation>
    </message>
    <message>
        <source>Nothing under way</source>
        <translation>Nothing under way</translation>
    </message>
    <message>
        <source>Creating the batch</source>
        <translation>Creating the batch</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>Looking up settlements without an answer</source>
        <translation>Looking up settlements without an answer</translation>
    </message>
    <message>
        <source>Waiting for the administrator; goes on by itself</source>
        <translation>Waiting for the administrator; goes on by itself</translation>
    </message>
    <message>
        <source>Pausing: answers on their way are awaited</source>
        <translation>Pausing: answers on their way are awaited</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Sending finished</source>
        <translation>Sending finished</translation>
    </message>
    <message>
        <source>Closing the batch</source>
        <translation>Closing the batch</translation>
    </message>
    <message>
        <source>Discarding the batch</source>
        <translation>Discarding the batch</translation>
    </message>
    <message>
        <source>Removing settlements</source>
        <translation>Removing settlements</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Connection %1 is registered.</source>
        <translation>Connection %1 is registered.</translation>
    </message>
    <message>
        <source>Say which file to settle: esteira-cli settle FILE --fund KEY</source>
        <translation>Say which file to settle: esteira-cli settle FILE --fund KEY</translation>
    </message>
    <message>
        <source>Say which fund with --fund KEY, the key of the fund class.</source>
        <translation>Say which fund with --fund KEY, the key of the fund class.</translation>
    </message>
    <message>
        <source>--expect-count takes a whole number of settlements.</source>
        <translation>--expect-count takes a whole number of settlements.</translation>
    </message>
    <message>
        <source>--expect-total takes an amount with two decimals, such as 1284930.17 or 1.284.930,17.</source>
        <translation>--expect-total takes an amount with two decimals, such as 1284930.17 or 1.284.930,17.</translation>
    </message>
    <message>
        <source>Give the connection a name of its own: esteira-cli connect ID --url URL …</source>
        <translation>Give the connection a name of its own: esteira-cli connect ID --url URL …</translation>
    </message>
    <message>
        <source>--url takes the administrator&apos;s address, such as https://consultant-api.qidtvm.com.br</source>
        <translation>--url takes the administrator&apos;s address, such as https://consultant-api.qidtvm.com.br</translation>
    </message>
    <message>
        <source>--profile is manager, consultant or assignor.</source>
        <translation>--profile is manager, consultant or assignor.</translation>
    </message>
    <message>
        <source>A connection needs --api-key-file and --private-key-file.</source>
        <translation>A connection needs --api-key-file and --private-key-file.</translation>
    </message>
    <message>
        <source>Name at least one fund with --fund KEY; the administrator gives no list of funds.</source>
        <translation>Name at least one fund with --fund KEY; the administrator gives no list of funds.</translation>
    </message>
    <message>
        <source>“%1” is not a command. See esteira-cli --help.</source>
        <translation>“%1” is not a command. See esteira-cli --help.</translation>
    </message>
    <message>
        <source>Esteira on the command line: the same work as the window, for scripts.

  esteira-cli settle FILE --fund KEY [--batch ID] [--expect-count N --expect-total V]
                          [--close] [--follow] [--give-up-after SECONDS]
      Reads the file, makes a payment batch, sends every settlement; with --close asks for the
      payment when all totals agree; with --follow waits until everything is settled.
      While the administrator does not answer it waits and goes on by itself, up to --give-up-after
      (300 seconds). Run it again with the same --batch to go on after an interruption: nothing is
      sent twice.
  esteira-cli status [--batch ID]
      Shows the batches, or one batch, as this computer knows them.
  esteira-cli connect ID --url URL --profile manager|consultant|assignor --api-key-file FILE
                          --private-key-file FILE [--webhook-key-file FILE] --fund KEY…
      Registers a connection; the keys go into the system keychain.

Options for every command:
  --connection ID   connection to use (default: sandbox, the administrator inside the program)
  --json            one JSON object per line instead of sentences
  --language pt|en  language of the texts (default: that of the system)
  --data-dir DIR    folder of the data (default: the same as the window&apos;s)
  --keys-in-file    keep keys in a file of the data folder, readable by you alone, instead of the keychain

Exit codes: 0 done; 2 command line; 3 file or rows with errors, nothing sent; 4 refused by the
administrator; 5 totals do not agree, batch still open; 6 no answer, run again to go on; 7 key, clock or
permission; 8 data folder; 9 a person must decide; 130 interrupted.
</source>
        <translation>Esteira on the command line: the same work as the window, for scripts.

  esteira-cli settle FILE --fund KEY [--batch ID] [--expect-count N --expect-total V]
                          [--close] [--follow] [--give-up-after SECONDS]
      Reads the file, makes a payment batch, sends every settlement; with --close asks for the
      payment when all totals agree; with --follow waits until everything is settled.
      While the administrator does not answer it waits and goes on by itself, up to --give-up-after
      (300 seconds). Run it again with the same --batch to go on after an interruption: nothing is
      sent twice.
  esteira-cli status [--batch ID]
      Shows the batches, or one batch, as this computer knows them.
  esteira-cli connect ID --url URL --profile manager|consultant|assignor --api-key-file FILE
                          --private-key-file FILE [--webhook-key-file FILE] --fund KEY…
      Registers a connection; the keys go into the system keychain.

Options for every command:
  --connection ID   connection to use (default: sandbox, the administrator inside the program)
  --json            one JSON object per line instead of sentences
  --language pt|en  language of the texts (default: that of the system)
  --data-dir DIR    folder of the data (default: the same as the window&apos;s)
  --keys-in-file    keep keys in a file of the data folder, readable by you alone, instead of the keychain

Exit codes: 0 done; 2 command line; 3 file or rows with errors, nothing sent; 4 refused by the
administrator; 5 totals do not agree, batch still open; 6 no answer, run again to go on; 7 key, clock or
permission; 8 data folder; 9 a person must decide; 130 interrupted.
</translation>
    </message>
    <message>
        <source>--give-up-after takes a number of seconds, at most a week.</source>
        <translation>--give-up-after takes a number of seconds, at most a week.</translation>
    </message>
</context>
<context>
    <name>Enumerator</name>
    <message>
        <source>CCB</source>
        <translation>CCB</translation>
    </message>
    <message>
        <source>CCE</source>
        <translation>CCE</translation>
    </message>
    <message>
        <source>Structured CCB</source>
        <translation>Structured CCB</translation>
    </message>
    <message>
        <source>Structured CCE</source>
        <translation>Structured CCE</translation>
    </message>
    <message>
        <source>Structured NCE</source>
        <translation>Structured NCE</translation>
    </message>
    <message>
        <source>Structured CCI</source>
        <translation>Structured CCI</translation>
    </message>
    <message>
        <source>Commercial invoice</source>
        <translation>Commercial invoice</translation>
    </message>
    <message>
        <source>Service invoice</source>
        <translation>Service invoice</translation>
    </message>
    <message>
        <source>Discounted contract</source>
        <translation>Discounted contract</translation>
    </message>
    <message>
        <source>Full asset settlement</source>
        <translation>Full asset settlement</translation>
    </message>
    <message>
        <source>Asset amortization</source>
        <translation>Asset amortization</translation>
    </message>
    <message>
        <source>Interest and late fees</source>
        <translation>Interest and late fees</translation>
    </message>
    <message>
        <source>Installment settlement</source>
        <translation>Installment settlement</translation>
    </message>
    <message>
        <source>Installment amortization</source>
        <translation>Installment amortization</translation>
    </message>
    <message>
        <source>Installment interest and late fees</source>
        <translation>Installment interest and late fees</translation>
    </message>
    <message>
        <source>Gloss</source>
        <translation>Gloss</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>Borrower</translation>
    </message>
    <message>
        <source>Assignor</source>
        <translation>Assignor</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>Draft created</source>
        <translation>Draft created</translation>
    </message>
    <message numerus="yes">
        <source>%1 settlements imported</source>
        <translation>
            <numerusform>%1 settlement imported</numerusform>
            <numerusform>%1 settlements imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending of %1 settlements begun</source>
        <translation>
            <numerusform>Sending of %1 settlement begun</numerusform>
            <numerusform>Sending of %1 settlements begun</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch created</source>
        <translation>Batch created</translation>
    </message>
    <message>
        <source>Batch closed, payment asked for</source>
        <translation>Batch closed, payment asked for</translation>
    </message>
    <message>
        <source>Batch discarded</source>
        <translation>Batch discarded</translation>
    </message>
    <message>
        <source>Refused by the administrator</source>
        <translation>Refused by the administrator</translation>
    </message>
    <message>
        <source>No answer; looked up before anything is repeated</source>
        <translation>No answer; looked up before anything is repeated</translation>
    </message>
    <message>
        <source>Sending paused</source>
        <translation>Sending paused</translation>
    </message>
    <message>
        <source>Sending resumed</source>
        <translation>Sending resumed</translation>
    </message>
    <message numerus="yes">
        <source>%1 settlements accepted</source>
        <translation>
            <numerusform>%1 settlement accepted</numerusform>
            <numerusform>%1 settlements accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 settlements were already there</source>
        <translation>
            <numerusform>%1 settlement was already there</numerusform>
            <numerusform>%1 settlements were already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 settlements refused</source>
        <translation>
            <numerusform>%1 settlement refused</numerusform>
            <numerusform>%1 settlements refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 settlements without an answer</source>
        <translation>
            <numerusform>%1 settlement without an answer</numerusform>
            <numerusform>%1 settlements without an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 settlements differ from what is there</source>
        <translation>
            <numerusform>%1 settlement differs from what is there</numerusform>
            <numerusform>%1 settlements differ from what is there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 settlements not found there, queued again</source>
        <translation>
            <numerusform>%1 settlement not found there, queued again</numerusform>
            <numerusform>%1 settlements not found there, queued again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 settlements removed</source>
        <translation>
            <numerusform>%1 settlement removed</numerusform>
            <numerusform>%1 settlements removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 settlements could not be removed</source>
        <translation>
            <numerusform>%1 settlement could not be removed</numerusform>
            <numerusform>%1 settlements could not be removed</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Was already there, read back equal</source>
        <translation>Was already there, read back equal</translation>
    </message>
    <message>
        <source>Differs from what is there</source>
        <translation>Differs from what is there</translation>
    </message>
    <message>
        <source>Not found there, queued again</source>
        <translation>Not found there, queued again</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Could not be removed</source>
        <translation>Could not be removed</translation>
    </message>
    <message>
        <source>from the administrator&apos;s answer</source>
        <translation>from the administrator&apos;s answer</translation>
    </message>
    <message>
        <source>from a webhook with a verified signature</source>
        <translation>from a webhook with a verified signature</translation>
    </message>
    <message>
        <source>from a query</source>
        <translation>from a query</translation>
    </message>
    <message>
        <source>done here</source>
        <translation>done here</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>External ID</source>
        <translation>External ID</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Asset</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Settlement type</source>
        <translation>Settlement type</translation>
    </message>
    <message>
        <source>Inst.</source>
        <translation>Inst.</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>Maturity</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>Amount paid</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Paid on</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Asset external ID</source>
        <translation>Asset external ID</translation>
    </message>
    <message>
        <source>Asset key</source>
        <translation>Asset key</translation>
    </message>
    <message>
        <source>Installment external ID</source>
        <translation>Installment external ID</translation>
    </message>
    <message>
        <source>IF code</source>
        <translation>IF code</translation>
    </message>
    <message>
        <source>Participant control number</source>
        <translation>Participant control number</translation>
    </message>
    <message>
        <source>Borrower or note</source>
        <translation>Borrower or note</translation>
    </message>
    <message>
        <source>Batch external ID</source>
        <translation>Batch external ID</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Digit</source>
        <translation>Digit</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>Institution code</source>
        <translation>Institution code</translation>
    </message>
    <message>
        <source>Account key</source>
        <translation>Account key</translation>
    </message>
    <message>
        <source>Reference date</source>
        <translation>Reference date</translation>
    </message>
    <message>
        <source>PIX end-to-end ID</source>
        <translation>PIX end-to-end ID</translation>
    </message>
    <message>
        <source>Payer&apos;s CPF or CNPJ</source>
        <translation>Payer&apos;s CPF or CNPJ</translation>
    </message>
</context>
<context>
    <name>Flow</name>
    <message>
        <source>Creation</source>
        <translation>Creation</translation>
    </message>
    <message>
        <source>Creates the batch with its own identifier in the fund.</source>
        <translation>Creates the batch with its own identifier in the fund.</translation>
    </message>
    <message>
        <source>Insertion</source>
        <translation>Insertion</translation>
    </message>
    <message>
        <source>Inserts each settlement into the batch.</source>
        <translation>Inserts each settlement into the batch.</translation>
    </message>
    <message>
        <source>Removal</source>
        <translation>Removal</translation>
    </message>
    <message>
        <source>Takes out a settlement inserted by mistake, while the batch is open.</source>
        <translation>Takes out a settlement inserted by mistake, while the batch is open.</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Says that nothing more comes in and asks for the payment, or discards the batch.</source>
        <translation>Says that nothing more comes in and asks for the payment, or discards the batch.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>The administrator confirms the payment of the batch.</source>
        <translation>The administrator confirms the payment of the batch.</translation>
    </message>
    <message>
        <source>Settling</source>
        <translation>Settling</translation>
    </message>
    <message>
        <source>Each settlement is reconciled in the fund&apos;s portfolio.</source>
        <translation>Each settlement is reconciled in the fund&apos;s portfolio.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>Settlements</translation>
    </message>
</context>
<context>
    <name>FlowDiagram</name>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>integrator</source>
        <translation>integrator</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>manager</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Step %1 of %2: %3</translation>
    </message>
    <message>
        <source>Who: %1</source>
        <translation>Who: %1</translation>
    </message>
    <message>
        <source>Call: %1</source>
        <translation>Call: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>When: %1 (Brasília)</source>
        <translation>When: %1 (Brasília)</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>partly done</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>ended here</source>
        <translation>ended here</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>not %1</translation>
    </message>
    <message>
        <source>or %1</source>
        <translation>or %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>in process</source>
        <translation>in process</translation>
    </message>
    <message>
        <source>nothing inserted yet</source>
        <translation>nothing inserted yet</translation>
    </message>
    <message numerus="yes">
        <source>removed</source>
        <comment>items</comment>
        <translation>
            <numerusform>removed</numerusform>
            <numerusform>removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>inserted</source>
        <comment>items</comment>
        <translation>
            <numerusform>inserted</numerusform>
            <numerusform>inserted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>accepted</source>
        <comment>items</comment>
        <translation>
            <numerusform>accepted</numerusform>
            <numerusform>accepted</numerusform>
        </translation>
    </message>
    <message>
        <source>does not add up: %1 of %2</source>
        <translation>does not add up: %1 of %2</translation>
    </message>
    <message>
        <source>%1 (expected)</source>
        <translation>%1 (expected)</translation>
    </message>
    <message>
        <source>batch: %1</source>
        <translation>batch: %1</translation>
    </message>
    <message>
        <source>valid signature</source>
        <translation>valid signature</translation>
    </message>
    <message>
        <source>no webhook received</source>
        <translation>no webhook received</translation>
    </message>
    <message>
        <source>no webhook until %1</source>
        <translation>no webhook until %1</translation>
    </message>
    <message>
        <source>invalid signature: %1</source>
        <translation>invalid signature: %1</translation>
    </message>
    <message>
        <source>duplicates: %1</source>
        <translation>duplicates: %1</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>Holiday</name>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>New Year&apos;s Day</translation>
    </message>
    <message>
        <source>Tiradentes Day</source>
        <translation>Tiradentes Day</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>Labour Day</translation>
    </message>
    <message>
        <source>Independence Day</source>
        <translation>Independence Day</translation>
    </message>
    <message>
        <source>Our Lady of Aparecida</source>
        <translation>Our Lady of Aparecida</translation>
    </message>
    <message>
        <source>All Souls&apos; Day</source>
        <translation>All Souls&apos; Day</translation>
    </message>
    <message>
        <source>Republic Day</source>
        <translation>Republic Day</translation>
    </message>
    <message>
        <source>Black Awareness Day</source>
        <translation>Black Awareness Day</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Christmas Day</translation>
    </message>
    <message>
        <source>Carnival Monday</source>
        <translation>Carnival Monday</translation>
    </message>
    <message>
        <source>Carnival Tuesday</source>
        <translation>Carnival Tuesday</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Good Friday</translation>
    </message>
    <message>
        <source>Corpus Christi</source>
        <translation>Corpus Christi</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Queued</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Already there</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>Removing</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>Waiting to send</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>valid</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>invalid</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Early</source>
        <translation>Early</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>payment_batch</comment>
        <translation>Open</translation>
    </message>
    <message>
        <source>Awaiting payment</source>
        <comment>payment_batch</comment>
        <translation>Awaiting payment</translation>
    </message>
    <message>
        <source>Paid · settling</source>
        <comment>payment_batch</comment>
        <translation>Paid · settling</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>payment_batch</comment>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Discarded</source>
        <comment>payment_batch</comment>
        <translation>Discarded</translation>
    </message>
    <message>
        <source>In validation</source>
        <comment>settlement</comment>
        <translation>In validation</translation>
    </message>
    <message>
        <source>Validated</source>
        <comment>settlement</comment>
        <translation>Validated</translation>
    </message>
    <message>
        <source>Settled</source>
        <comment>settlement</comment>
        <translation>Settled</translation>
    </message>
    <message>
        <source>Discarded</source>
        <comment>settlement</comment>
        <translation>Discarded</translation>
    </message>
    <message numerus="yes">
        <source>In validation</source>
        <comment>settlement plural</comment>
        <translation>
            <numerusform>in validation</numerusform>
            <numerusform>in validation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Validated</source>
        <comment>settlement plural</comment>
        <translation>
            <numerusform>validated</numerusform>
            <numerusform>validated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting to send</source>
        <comment>settlement plural</comment>
        <translation>
            <numerusform>waiting to send</numerusform>
            <numerusform>waiting to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settled</source>
        <comment>settlement plural</comment>
        <translation>
            <numerusform>settled</numerusform>
            <numerusform>settled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discarded</source>
        <comment>settlement plural</comment>
        <translation>
            <numerusform>discarded</numerusform>
            <numerusform>discarded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>The work was stopped before it ended.</source>
        <translation>The work was stopped before it ended.</translation>
    </message>
    <message>
        <source>Not an amount of money</source>
        <translation>Not an amount of money</translation>
    </message>
    <message>
        <source>More than two decimals; amounts are never rounded</source>
        <translation>More than two decimals; amounts are never rounded</translation>
    </message>
    <message>
        <source>Larger than any amount that can be sent</source>
        <translation>Larger than any amount that can be sent</translation>
    </message>
    <message>
        <source>language code: en</source>
        <translation>language code: en</translation>
    </message>
    <message>
        <source>The administrator has batch %1 with other data or in another situation.</source>
        <translation>The administrator has batch %1 with other data or in another situation.</translation>
    </message>
    <message>
        <source>Nothing was sent twice. Compare both and decide: discard the batch there, or make a new one here with a new identifier.</source>
        <translation>Nothing was sent twice. Compare both and decide: discard the batch there, or make a new one here with a new identifier.</translation>
    </message>
    <message>
        <source>Settlement %1 can no longer be removed: its status is %2.</source>
        <translation>Settlement %1 can no longer be removed: its status is %2.</translation>
    </message>
    <message>
        <source>Discard the whole batch while it is open, or let it be settled.</source>
        <translation>Discard the whole batch while it is open, or let it be settled.</translation>
    </message>
    <message>
        <source>The administrator no longer offers removal. Discard the batch and clone it without this row.</source>
        <translation>The administrator no longer offers removal. Discard the batch and clone it without this row.</translation>
    </message>
    <message>
        <source>The administrator has settlement %1 with other data: %2.</source>
        <translation>The administrator has settlement %1 with other data: %2.</translation>
    </message>
    <message>
        <source>Nothing was sent twice. Compare both: keep what is there, or remove it and insert the row with a new identifier.</source>
        <translation>Nothing was sent twice. Compare both: keep what is there, or remove it and insert the row with a new identifier.</translation>
    </message>
    <message>
        <source>The program ended before the answer came.</source>
        <translation>The program ended before the answer came.</translation>
    </message>
    <message>
        <source>Something else is under way with this batch.</source>
        <translation>Something else is under way with this batch.</translation>
    </message>
    <message>
        <source>Wait until it ends, or pause it first.</source>
        <translation>Wait until it ends, or pause it first.</translation>
    </message>
    <message>
        <source>The batch stays open until expected, local and accepted totals agree.</source>
        <translation>The batch stays open until expected, local and accepted totals agree.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read.</source>
        <translation>The key file %1 cannot be read.</translation>
    </message>
    <message>
        <source>Check the path and that you may read it.</source>
        <translation>Check the path and that you may read it.</translation>
    </message>
    <message>
        <source>Fund %1 is not registered under connection %2.</source>
        <translation>Fund %1 is not registered under connection %2.</translation>
    </message>
    <message>
        <source>Check the key, or register it: esteira-cli connect … --fund KEY.</source>
        <translation>Check the key, or register it: esteira-cli connect … --fund KEY.</translation>
    </message>
    <message>
        <source>Open the file in the window and answer there; nothing is guessed.</source>
        <translation>Open the file in the window and answer there; nothing is guessed.</translation>
    </message>
    <message>
        <source>This file was already imported into batch %1.</source>
        <translation>This file was already imported into batch %1.</translation>
    </message>
    <message>
        <source>To go on with that batch, add --batch %1. To pay it again on purpose, give a new --batch.</source>
        <translation>To go on with that batch, add --batch %1. To pay it again on purpose, give a new --batch.</translation>
    </message>
    <message>
        <source>No batch %1 on this computer.</source>
        <translation>No batch %1 on this computer.</translation>
    </message>
    <message>
        <source>esteira-cli status without --batch lists all of them.</source>
        <translation>esteira-cli status without --batch lists all of them.</translation>
    </message>
    <message>
        <source>Write a CPF as 123.456.789-00 or a CNPJ as 12.345.678/0001-90.</source>
        <translation>Write a CPF as 123.456.789-00 or a CNPJ as 12.345.678/0001-90.</translation>
    </message>
    <message>
        <source>A CPF has 11 digits and a CNPJ has 14 characters</source>
        <translation>A CPF has 11 digits and a CNPJ has 14 characters</translation>
    </message>
    <message>
        <source>A CPF has digits only</source>
        <translation>A CPF has digits only</translation>
    </message>
    <message>
        <source>A CNPJ has digits and capital letters, and ends with two digits</source>
        <translation>A CNPJ has digits and capital letters, and ends with two digits</translation>
    </message>
    <message>
        <source>Not a CPF or CNPJ: every digit is the same</source>
        <translation>Not a CPF or CNPJ: every digit is the same</translation>
    </message>
    <message>
        <source>The check digits do not match: a character is mistyped or swapped</source>
        <translation>The check digits do not match: a character is mistyped or swapped</translation>
    </message>
    <message>
        <source>Copy the end-to-end id from the receipt or the statement, letter by letter.</source>
        <translation>Copy the end-to-end id from the receipt or the statement, letter by letter.</translation>
    </message>
    <message>
        <source>A PIX end-to-end id has 32 characters</source>
        <translation>A PIX end-to-end id has 32 characters</translation>
    </message>
    <message>
        <source>A PIX end-to-end id begins with a capital E</source>
        <translation>A PIX end-to-end id begins with a capital E</translation>
    </message>
    <message>
        <source>A PIX end-to-end id is E, 20 digits and 11 letters or digits</source>
        <translation>A PIX end-to-end id is E, 20 digits and 11 letters or digits</translation>
    </message>
    <message>
        <source>The date and time inside the PIX end-to-end id do not exist</source>
        <translation>The date and time inside the PIX end-to-end id do not exist</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>Give the batch an identifier of its own</source>
        <translation>Give the batch an identifier of its own</translation>
    </message>
    <message>
        <source>Required when an account is given</source>
        <translation>Required when an account is given</translation>
    </message>
    <message>
        <source>Give number, digit, branch and institution, or leave the account out</source>
        <translation>Give number, digit, branch and institution, or leave the account out</translation>
    </message>
    <message>
        <source>The credit account is given twice: by its numbers and by its key</source>
        <translation>The credit account is given twice: by its numbers and by its key</translation>
    </message>
    <message>
        <source>Keep one of the two</source>
        <translation>Keep one of the two</translation>
    </message>
    <message>
        <source>This PIX was made on %1, far from the reference date</source>
        <translation>This PIX was made on %1, far from the reference date</translation>
    </message>
    <message>
        <source>Check that it is the payment of this batch</source>
        <translation>Check that it is the payment of this batch</translation>
    </message>
    <message>
        <source>A CPF or CNPJ is sent with its punctuation</source>
        <translation>A CPF or CNPJ is sent with its punctuation</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Use %1</translation>
    </message>
    <message>
        <source>The batch has no settlement; a batch without settlements cannot be closed</source>
        <translation>The batch has no settlement; a batch without settlements cannot be closed</translation>
    </message>
    <message>
        <source>Settlements not accepted yet: %1</source>
        <translation>Settlements not accepted yet: %1</translation>
    </message>
    <message>
        <source>The draft has %1 settlements and the administrator accepted %2: difference %3</source>
        <translation>The draft has %1 settlements and the administrator accepted %2: difference %3</translation>
    </message>
    <message>
        <source>The draft adds up to %1 and the administrator accepted %2: difference %3</source>
        <translation>The draft adds up to %1 and the administrator accepted %2: difference %3</translation>
    </message>
    <message>
        <source>Expected %1 settlements and the batch has %2: difference %3</source>
        <translation>Expected %1 settlements and the batch has %2: difference %3</translation>
    </message>
    <message>
        <source>Expected a total of %1 and the batch adds up to %2: difference %3</source>
        <translation>Expected a total of %1 and the batch adds up to %2: difference %3</translation>
    </message>
    <message>
        <source>The accepted settlements add up to %1 and the administrator&apos;s total is %2: difference %3</source>
        <translation>The accepted settlements add up to %1 and the administrator&apos;s total is %2: difference %3</translation>
    </message>
    <message>
        <source>%1 characters; at most %2 are accepted</source>
        <translation>%1 characters; at most %2 are accepted</translation>
    </message>
    <message>
        <source>Shorten it</source>
        <translation>Shorten it</translation>
    </message>
    <message>
        <source>Not a key: a key has 36 characters, like %1</source>
        <translation>Not a key: a key has 36 characters, like %1</translation>
    </message>
    <message>
        <source>Copy the key as the administrator gave it</source>
        <translation>Copy the key as the administrator gave it</translation>
    </message>
    <message>
        <source>Only letters without accents, digits, dot, underscore and hyphen are safe in an identifier, because it becomes part of an address</source>
        <translation>Only letters without accents, digits, dot, underscore and hyphen are safe in an identifier, because it becomes part of an address</translation>
    </message>
    <message>
        <source>Use another identifier</source>
        <translation>Use another identifier</translation>
    </message>
    <message>
        <source>A national banking holiday</source>
        <translation>A national banking holiday</translation>
    </message>
    <message>
        <source>A Saturday or Sunday</source>
        <translation>A Saturday or Sunday</translation>
    </message>
    <message>
        <source>Check the date; the next business day is %1</source>
        <translation>Check the date; the next business day is %1</translation>
    </message>
    <message>
        <source>Ambiguous: the mark may separate thousands or three decimals</source>
        <translation>Ambiguous: the mark may separate thousands or three decimals</translation>
    </message>
    <message>
        <source>If the mark separates thousands, the value is %1</source>
        <translation>If the mark separates thousands, the value is %1</translation>
    </message>
    <message>
        <source>The decimal mark is not the one of this column</source>
        <translation>The decimal mark is not the one of this column</translation>
    </message>
    <message>
        <source>Read by itself, the value is %1</source>
        <translation>Read by itself, the value is %1</translation>
    </message>
    <message>
        <source>Write the amount with centavos, like 1234.56</source>
        <translation>Write the amount with centavos, like 1234.56</translation>
    </message>
    <message>
        <source>Check the number of digits</source>
        <translation>Check the number of digits</translation>
    </message>
    <message>
        <source>Ambiguous: %1 or %2</source>
        <translation>Ambiguous: %1 or %2</translation>
    </message>
    <message>
        <source>Read with the day first, the date is %1</source>
        <translation>Read with the day first, the date is %1</translation>
    </message>
    <message>
        <source>Day and month are swapped: the date exists only in the other order</source>
        <translation>Day and month are swapped: the date exists only in the other order</translation>
    </message>
    <message>
        <source>In the other order, the date is %1</source>
        <translation>In the other order, the date is %1</translation>
    </message>
    <message>
        <source>Not a date that exists</source>
        <translation>Not a date that exists</translation>
    </message>
    <message>
        <source>Write the date as day/month/year or year-month-day</source>
        <translation>Write the date as day/month/year or year-month-day</translation>
    </message>
    <message>
        <source>Not one of the accepted values</source>
        <translation>Not one of the accepted values</translation>
    </message>
    <message>
        <source>Use one of: %1</source>
        <translation>Use one of: %1</translation>
    </message>
    <message>
        <source>Not a whole number greater than zero</source>
        <translation>Not a whole number greater than zero</translation>
    </message>
    <message>
        <source>Write the number of the installment, counted from 1</source>
        <translation>Write the number of the installment, counted from 1</translation>
    </message>
    <message>
        <source>This text could not be read</source>
        <translation>This text could not be read</translation>
    </message>
    <message>
        <source>Give the settlement an identifier of its own</source>
        <translation>Give the settlement an identifier of its own</translation>
    </message>
    <message>
        <source>A spreadsheet has replaced the number by scientific notation; its last digits are lost</source>
        <translation>A spreadsheet has replaced the number by scientific notation; its last digits are lost</translation>
    </message>
    <message>
        <source>Take it again from the original file, with the column as text</source>
        <translation>Take it again from the original file, with the column as text</translation>
    </message>
    <message>
        <source>The asset is not identified</source>
        <translation>The asset is not identified</translation>
    </message>
    <message>
        <source>Give the contract number, the asset&apos;s external id or the asset&apos;s key</source>
        <translation>Give the contract number, the asset&apos;s external id or the asset&apos;s key</translation>
    </message>
    <message>
        <source>The asset is identified twice; only one identifier may be sent</source>
        <translation>The asset is identified twice; only one identifier may be sent</translation>
    </message>
    <message>
        <source>Keep one of contract number, external id and key, and clear the others</source>
        <translation>Keep one of contract number, external id and key, and clear the others</translation>
    </message>
    <message>
        <source>Without the origin, nobody can tell a settlement from a repurchase</source>
        <translation>Without the origin, nobody can tell a settlement from a repurchase</translation>
    </message>
    <message>
        <source>Say who paid: the borrower or the assignor</source>
        <translation>Say who paid: the borrower or the assignor</translation>
    </message>
    <message>
        <source>Choose one of the list</source>
        <translation>Choose one of the list</translation>
    </message>
    <message>
        <source>The amount must be greater than zero</source>
        <translation>The amount must be greater than zero</translation>
    </message>
    <message>
        <source>A reversal is not a settlement: take the line out, or correct the amount</source>
        <translation>A reversal is not a settlement: take the line out, or correct the amount</translation>
    </message>
    <message>
        <source>Required for this settlement type</source>
        <translation>Required for this settlement type</translation>
    </message>
    <message>
        <source>This settlement type is about the whole asset, yet an installment is given</source>
        <translation>This settlement type is about the whole asset, yet an installment is given</translation>
    </message>
    <message>
        <source>Check the settlement type, or clear the installment</source>
        <translation>Check the settlement type, or clear the installment</translation>
    </message>
    <message>
        <source>Already used on line %1</source>
        <translation>Already used on line %1</translation>
    </message>
    <message>
        <source>Already used by another line of this batch</source>
        <translation>Already used by another line of this batch</translation>
    </message>
    <message>
        <source>Take the line out if it is a copy; otherwise give it an identifier of its own</source>
        <translation>Take the line out if it is a copy; otherwise give it an identifier of its own</translation>
    </message>
    <message>
        <source>The file could not be read to its end: %1</source>
        <translation>The file could not be read to its end: %1</translation>
    </message>
    <message>
        <source>Copy the file to this computer and choose it again.</source>
        <translation>Copy the file to this computer and choose it again.</translation>
    </message>
    <message>
        <source>“%1” cannot be written in Windows-1252.</source>
        <translation>“%1” cannot be written in Windows-1252.</translation>
    </message>
    <message>
        <source>Choose UTF-8 for the file.</source>
        <translation>Choose UTF-8 for the file.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>The file could not be written: %1</translation>
    </message>
    <message>
        <source>Check the free space and your permission in that folder.</source>
        <translation>Check the free space and your permission in that folder.</translation>
    </message>
    <message>
        <source>The name of the field itself</source>
        <translation>The name of the field itself</translation>
    </message>
    <message>
        <source>A known name of %1</source>
        <translation>A known name of %1</translation>
    </message>
    <message>
        <source>Resembles a known name of %1 (“%2”): please check</source>
        <translation>Resembles a known name of %1 (“%2”): please check</translation>
    </message>
    <message>
        <source>Another column already gives %1</source>
        <translation>Another column already gives %1</translation>
    </message>
    <message>
        <source>In the record that begins in line %1, quotation marks are opened and never closed.</source>
        <translation>In the record that begins in line %1, quotation marks are opened and never closed.</translation>
    </message>
    <message>
        <source>Close or remove the quotation marks in that line, or save the sheet as CSV again.</source>
        <translation>Close or remove the quotation marks in that line, or save the sheet as CSV again.</translation>
    </message>
    <message>
        <source>Line %1 is longer than any line of payments can be.</source>
        <translation>Line %1 is longer than any line of payments can be.</translation>
    </message>
    <message>
        <source>Check that the file is a table with one payment a line.</source>
        <translation>Check that the file is a table with one payment a line.</translation>
    </message>
    <message>
        <source>Not UTF-8 from line %1 on; %2 accents read as Windows-1252</source>
        <translation>Not UTF-8 from line %1 on; %2 accents read as Windows-1252</translation>
    </message>
    <message>
        <source>Not UTF-8 from line %1 on; %2 accents read as Windows-1252, though they also look like %3</source>
        <translation>Not UTF-8 from line %1 on; %2 accents read as Windows-1252, though they also look like %3</translation>
    </message>
    <message>
        <source>Reading the file was stopped.</source>
        <translation>Reading the file was stopped.</translation>
    </message>
    <message>
        <source>Byte-order mark of UTF-16</source>
        <translation>Byte-order mark of UTF-16</translation>
    </message>
    <message>
        <source>Byte-order mark of UTF-8</source>
        <translation>Byte-order mark of UTF-8</translation>
    </message>
    <message>
        <source>No accents: every encoding reads it alike</source>
        <translation>No accents: every encoding reads it alike</translation>
    </message>
    <message>
        <source>%1 accents, all valid UTF-8</source>
        <translation>%1 accents, all valid UTF-8</translation>
    </message>
    <message>
        <source>Check the network and the address of the connection. Nothing was sent; the work goes on by itself when the administrator can be reached.</source>
        <translation>Check the network and the address of the connection. Nothing was sent; the work goes on by itself when the administrator can be reached.</translation>
    </message>
    <message>
        <source>What happened is looked up at the administrator before anything is sent again.</source>
        <translation>What happened is looked up at the administrator before anything is sent again.</translation>
    </message>
    <message>
        <source>The host %1 was not found.</source>
        <translation>The host %1 was not found.</translation>
    </message>
    <message>
        <source>The host %1 refuses the connection.</source>
        <translation>The host %1 refuses the connection.</translation>
    </message>
    <message>
        <source>The identity of %1 could not be confirmed (TLS).</source>
        <translation>The identity of %1 could not be confirmed (TLS).</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the clock of this computer and whether a proxy or an antivirus opens encrypted connections.</source>
        <translation>Nothing was sent. Check the clock of this computer and whether a proxy or an antivirus opens encrypted connections.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy does not let us through.</source>
        <translation>The network&apos;s proxy does not let us through.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the proxy settings of the system.</source>
        <translation>Nothing was sent. Check the proxy settings of the system.</translation>
    </message>
    <message>
        <source>The host %1 cannot be reached.</source>
        <translation>The host %1 cannot be reached.</translation>
    </message>
    <message>
        <source>The host %1 could not be reached within %2 s.</source>
        <translation>The host %1 could not be reached within %2 s.</translation>
    </message>
    <message>
        <source>The administrator did not answer within %1 s.</source>
        <translation>The administrator did not answer within %1 s.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete.</source>
        <translation>The connection broke before the answer was complete.</translation>
    </message>
    <message>
        <source>The answer cannot be read: it is larger than %1 MiB.</source>
        <translation>The answer cannot be read: it is larger than %1 MiB.</translation>
    </message>
    <message>
        <source>The administrator&apos;s answer cannot be read.</source>
        <translation>The administrator&apos;s answer cannot be read.</translation>
    </message>
    <message>
        <source>The host answers with a redirection to %1, which is never followed.</source>
        <translation>The host answers with a redirection to %1, which is never followed.</translation>
    </message>
    <message>
        <source>Check the address of the connection.</source>
        <translation>Check the address of the connection.</translation>
    </message>
    <message>
        <source>The address %1 is not safe: nothing was sent.</source>
        <translation>The address %1 is not safe: nothing was sent.</translation>
    </message>
    <message>
        <source>Use an address that begins with https:// and holds no user name.</source>
        <translation>Use an address that begins with https:// and holds no user name.</translation>
    </message>
    <message>
        <source>An identifier cannot be part of an address: nothing was sent.</source>
        <translation>An identifier cannot be part of an address: nothing was sent.</translation>
    </message>
    <message>
        <source>Use letters, digits, hyphen, dot and underscore in identifiers.</source>
        <translation>Use letters, digits, hyphen, dot and underscore in identifiers.</translation>
    </message>
    <message>
        <source>A write without a body cannot be sent exactly once.</source>
        <translation>A write without a body cannot be sent exactly once.</translation>
    </message>
    <message>
        <source>Please report this with the details.</source>
        <translation>Please report this with the details.</translation>
    </message>
    <message>
        <source>The answer tells the status %1.</source>
        <translation>The answer tells the status %1.</translation>
    </message>
    <message>
        <source>Choose a folder on a disk of this computer: set ESTEIRA_DATA_DIR and start again.</source>
        <translation>Choose a folder on a disk of this computer: set ESTEIRA_DATA_DIR and start again.</translation>
    </message>
    <message>
        <source>The data folder %1 lies in a folder that %2 synchronises. Two computers could send the same batch, and the database would be damaged.</source>
        <translation>The data folder %1 lies in a folder that %2 synchronises. Two computers could send the same batch, and the database would be damaged.</translation>
    </message>
    <message>
        <source>The data folder %1 lies on a network drive (%2), where the database cannot be locked.</source>
        <translation>The data folder %1 lies on a network drive (%2), where the database cannot be locked.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be written.</source>
        <translation>The data folder %1 cannot be written.</translation>
    </message>
    <message>
        <source>No key is kept for this connection.</source>
        <translation>No key is kept for this connection.</translation>
    </message>
    <message>
        <source>Import or create the key of the connection.</source>
        <translation>Import or create the key of the connection.</translation>
    </message>
    <message>
        <source>The kept key of this connection cannot be read.</source>
        <translation>The kept key of this connection cannot be read.</translation>
    </message>
    <message>
        <source>Import the key of the connection again.</source>
        <translation>Import the key of the connection again.</translation>
    </message>
    <message>
        <source>The connection has an identifier that cannot name a file.</source>
        <translation>The connection has an identifier that cannot name a file.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be used: %2</source>
        <translation>The key file %1 cannot be used: %2</translation>
    </message>
    <message>
        <source>Check the permissions of the folder and the free space of the disk.</source>
        <translation>Check the permissions of the folder and the free space of the disk.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be created.</source>
        <translation>The folder %1 cannot be created.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not let Esteira in.</source>
        <translation>The system&apos;s keychain does not let Esteira in.</translation>
    </message>
    <message>
        <source>Unlock the keychain and allow Esteira to use it.</source>
        <translation>Unlock the keychain and allow Esteira to use it.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain cannot be used: %1</source>
        <translation>The system&apos;s keychain cannot be used: %1</translation>
    </message>
    <message>
        <source>Start or install a keychain service (GNOME Keyring or KWallet), or choose to keep the key in a file that only your user can read.</source>
        <translation>Start or install a keychain service (GNOME Keyring or KWallet), or choose to keep the key in a file that only your user can read.</translation>
    </message>
    <message>
        <source>The log file %1 cannot be written: %2</source>
        <translation>The log file %1 cannot be written: %2</translation>
    </message>
    <message>
        <source>The file changed after it was looked at.</source>
        <translation>The file changed after it was looked at.</translation>
    </message>
    <message>
        <source>Nothing was imported. Open the file again and check it.</source>
        <translation>Nothing was imported. Open the file again and check it.</translation>
    </message>
    <message>
        <source>A file is already being imported into this batch.</source>
        <translation>A file is already being imported into this batch.</translation>
    </message>
    <message>
        <source>This batch was already sent.</source>
        <translation>This batch was already sent.</translation>
    </message>
    <message>
        <source>Import the file into a new batch.</source>
        <translation>Import the file into a new batch.</translation>
    </message>
    <message>
        <source>The disk is full: the last change was not saved.</source>
        <translation>The disk is full: the last change was not saved.</translation>
    </message>
    <message>
        <source>Free some space and repeat it. Everything saved before is still there.</source>
        <translation>Free some space and repeat it. Everything saved before is still there.</translation>
    </message>
    <message>
        <source>The data file cannot be written: the last change was not saved.</source>
        <translation>The data file cannot be written: the last change was not saved.</translation>
    </message>
    <message>
        <source>Check that your user may write to the file and its folder, then repeat it.</source>
        <translation>Check that your user may write to the file and its folder, then repeat it.</translation>
    </message>
    <message>
        <source>Another program holds the data file: the last change was not saved.</source>
        <translation>Another program holds the data file: the last change was not saved.</translation>
    </message>
    <message>
        <source>Close the program that has the file open, then repeat it.</source>
        <translation>Close the program that has the file open, then repeat it.</translation>
    </message>
    <message>
        <source>The data file is damaged: %1.</source>
        <translation>The data file is damaged: %1.</translation>
    </message>
    <message>
        <source>Close the program, keep a copy of the file as it is, and put the latest backup beside it in its place.</source>
        <translation>Close the program, keep a copy of the file as it is, and put the latest backup beside it in its place.</translation>
    </message>
    <message>
        <source>The disk failed while writing or reading: the last change was not saved.</source>
        <translation>The disk failed while writing or reading: the last change was not saved.</translation>
    </message>
    <message>
        <source>Check the disk, then repeat it. Everything saved before is still there.</source>
        <translation>Check the disk, then repeat it. Everything saved before is still there.</translation>
    </message>
    <message>
        <source>Not enough memory: the last change was not saved.</source>
        <translation>Not enough memory: the last change was not saved.</translation>
    </message>
    <message>
        <source>Close other programs and repeat it.</source>
        <translation>Close other programs and repeat it.</translation>
    </message>
    <message>
        <source>The text is too large to be saved.</source>
        <translation>The text is too large to be saved.</translation>
    </message>
    <message>
        <source>The change could not be saved: %1.</source>
        <translation>The change could not be saved: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. Please report this with the steps that led here.</source>
        <translation>Nothing was changed. Please report this with the steps that led here.</translation>
    </message>
    <message>
        <source>The data file %1 was made by a newer version of Esteira.</source>
        <translation>The data file %1 was made by a newer version of Esteira.</translation>
    </message>
    <message>
        <source>Install the newer version. The file was not changed.</source>
        <translation>Install the newer version. The file was not changed.</translation>
    </message>
    <message>
        <source>%1 is not a data file of Esteira.</source>
        <translation>%1 is not a data file of Esteira.</translation>
    </message>
    <message>
        <source>Choose another file or another data folder. The file was not changed.</source>
        <translation>Choose another file or another data folder. The file was not changed.</translation>
    </message>
    <message>
        <source>The data file %1 is damaged: %2.</source>
        <translation>The data file %1 is damaged: %2.</translation>
    </message>
    <message>
        <source>It was not changed. Keep a copy of it and put the latest backup beside it in its place.</source>
        <translation>It was not changed. Keep a copy of it and put the latest backup beside it in its place.</translation>
    </message>
    <message>
        <source>Use the window that is already open, or close it and start again.</source>
        <translation>Use the window that is already open, or close it and start again.</translation>
    </message>
    <message>
        <source>Another program has the data file %1 open.</source>
        <translation>Another program has the data file %1 open.</translation>
    </message>
    <message>
        <source>Another program has the data file %1 open: %2.</source>
        <translation>Another program has the data file %1 open: %2.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>The folder %1 cannot be written.</translation>
    </message>
    <message>
        <source>Give your user the right to write there, or choose another data folder.</source>
        <translation>Give your user the right to write there, or choose another data folder.</translation>
    </message>
    <message>
        <source>The data file %1 cannot be written.</source>
        <translation>The data file %1 cannot be written.</translation>
    </message>
    <message>
        <source>Give your user the right to write to it, or choose another data folder.</source>
        <translation>Give your user the right to write to it, or choose another data folder.</translation>
    </message>
    <message>
        <source>The data file %1 cannot be read.</source>
        <translation>The data file %1 cannot be read.</translation>
    </message>
    <message>
        <source>Give your user the right to read it, or choose another data folder.</source>
        <translation>Give your user the right to read it, or choose another data folder.</translation>
    </message>
    <message>
        <source>The copy that is made before the data file is brought up to date could not be written: %1</source>
        <translation>The copy that is made before the data file is brought up to date could not be written: %1</translation>
    </message>
    <message>
        <source>The data file is not open.</source>
        <translation>The data file is not open.</translation>
    </message>
    <message>
        <source>Start the program again.</source>
        <translation>Start the program again.</translation>
    </message>
    <message>
        <source>Check the signature key of the connection; the administrator sends it again.</source>
        <translation>Check the signature key of the connection; the administrator sends it again.</translation>
    </message>
    <message>
        <source>A webhook came without a signature.</source>
        <translation>A webhook came without a signature.</translation>
    </message>
    <message>
        <source>A webhook came with a wrong signature.</source>
        <translation>A webhook came with a wrong signature.</translation>
    </message>
    <message>
        <source>A webhook came with a body that was not the signed one.</source>
        <translation>A webhook came with a body that was not the signed one.</translation>
    </message>
    <message>
        <source>A webhook came with a signature made for something else.</source>
        <translation>A webhook came with a signature made for something else.</translation>
    </message>
    <message>
        <source>The webhook receiver cannot listen at port %1.</source>
        <translation>The webhook receiver cannot listen at port %1.</translation>
    </message>
    <message>
        <source>Choose another port, or close the program that uses it. Without webhooks the batches are still followed by polling.</source>
        <translation>Choose another port, or close the program that uses it. Without webhooks the batches are still followed by polling.</translation>
    </message>
    <message>
        <source>%1 cells say one thing and %2 the other</source>
        <translation>%1 cells say one thing and %2 the other</translation>
    </message>
    <message>
        <source>No cell of %1 decides it</source>
        <translation>No cell of %1 decides it</translation>
    </message>
    <message>
        <source>%1 of %2 without doubt</source>
        <translation>%1 of %2 without doubt</translation>
    </message>
    <message>
        <source>%1 of %2 cells read</source>
        <translation>%1 of %2 cells read</translation>
    </message>
    <message>
        <source>What separates the centavos in “%1”? Values like %2 can be read in two ways.</source>
        <translation>What separates the centavos in “%1”? Values like %2 can be read in two ways.</translation>
    </message>
    <message>
        <source>The comma: 1.234,56</source>
        <translation>The comma: 1.234,56</translation>
    </message>
    <message>
        <source>The dot: 1,234.56</source>
        <translation>The dot: 1,234.56</translation>
    </message>
    <message>
        <source>Which comes first in “%1”, the day or the month? Dates like %2 can be read in two ways.</source>
        <translation>Which comes first in “%1”, the day or the month? Dates like %2 can be read in two ways.</translation>
    </message>
    <message>
        <source>The day: day/month/year</source>
        <translation>The day: day/month/year</translation>
    </message>
    <message>
        <source>The month: month/day/year</source>
        <translation>The month: month/day/year</translation>
    </message>
    <message>
        <source>Line %1 has %2 cells where the header has %3; its amount is not read.</source>
        <translation>Line %1 has %2 cells where the header has %3; its amount is not read.</translation>
    </message>
    <message>
        <source>A separator stands inside a text without quotation marks. Correct the line in the grid or in the file.</source>
        <translation>A separator stands inside a text without quotation marks. Correct the line in the grid or in the file.</translation>
    </message>
    <message>
        <source>Line %1 has %2 cells where the header has %3; the missing ones are left empty.</source>
        <translation>Line %1 has %2 cells where the header has %3; the missing ones are left empty.</translation>
    </message>
    <message>
        <source>Check that no cell was lost in that line.</source>
        <translation>Check that no cell was lost in that line.</translation>
    </message>
    <message>
        <source>The file has a header and no payment.</source>
        <translation>The file has a header and no payment.</translation>
    </message>
    <message>
        <source>Choose the file that holds the payments, or export it again.</source>
        <translation>Choose the file that holds the payments, or export it again.</translation>
    </message>
    <message>
        <source>%1 cells in %2 of %3 lines</source>
        <translation>%1 cells in %2 of %3 lines</translation>
    </message>
    <message>
        <source>No date of %1 needs or shows an order</source>
        <translation>No date of %1 needs or shows an order</translation>
    </message>
    <message>
        <source>%1 dates exist in this order only</source>
        <translation>%1 dates exist in this order only</translation>
    </message>
    <message>
        <source>Which column holds the amount paid?</source>
        <translation>Which column holds the amount paid?</translation>
    </message>
    <message>
        <source>Which column holds the asset type?</source>
        <translation>Which column holds the asset type?</translation>
    </message>
    <message>
        <source>Which column holds the settlement type?</source>
        <translation>Which column holds the settlement type?</translation>
    </message>
    <message>
        <source>Which column identifies the asset: contract number, external id or key?</source>
        <translation>Which column identifies the asset: contract number, external id or key?</translation>
    </message>
    <message>
        <source>%1 payments in lines of text</source>
        <translation>%1 payments in lines of text</translation>
    </message>
    <message>
        <source>No columns were found: the lines hold no comma, semicolon, tab or bar that separates them.</source>
        <translation>No columns were found: the lines hold no comma, semicolon, tab or bar that separates them.</translation>
    </message>
    <message>
        <source>Choose a file with one payment a line and a header, saved as CSV.</source>
        <translation>Choose a file with one payment a line and a header, saved as CSV.</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>Chosen by you</translation>
    </message>
    <message>
        <source>%1 of %2 names are known</source>
        <translation>%1 of %2 names are known</translation>
    </message>
    <message>
        <source>The first line already holds values</source>
        <translation>The first line already holds values</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a permission.</source>
        <translation>&quot;%1&quot; is not a permission.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a sandbox clock.</source>
        <translation>&quot;%1&quot; is not a sandbox clock.</translation>
    </message>
    <message>
        <source>Use real, manual, or x and a factor up to 100000, such as x60.</source>
        <translation>Use real, manual, or x and a factor up to 100000, such as x60.</translation>
    </message>
    <message>
        <source>The sandbox cannot listen at port %1: %2.</source>
        <translation>The sandbox cannot listen at port %1: %2.</translation>
    </message>
    <message>
        <source>Choose another port, or 0 for free ones.</source>
        <translation>Choose another port, or 0 for free ones.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s file %1 is in use by another program.</source>
        <translation>The sandbox&apos;s file %1 is in use by another program.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s file %1 cannot be used: %2.</source>
        <translation>The sandbox&apos;s file %1 cannot be used: %2.</translation>
    </message>
    <message>
        <source>Close the other one, or choose another file.</source>
        <translation>Close the other one, or choose another file.</translation>
    </message>
    <message>
        <source>Choose another file, or put a copy of this one in its place.</source>
        <translation>Choose another file, or put a copy of this one in its place.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s world cannot be read: %1.</source>
        <translation>The sandbox&apos;s world cannot be read: %1.</translation>
    </message>
    <message>
        <source>Correct the file, or start without it to use the built-in world.</source>
        <translation>Correct the file, or start without it to use the built-in world.</translation>
    </message>
    <message>
        <source>A part of the program is missing: %1.</source>
        <translation>A part of the program is missing: %1.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Install the program again.</translation>
    </message>
    <message>
        <source>This row no longer exists.</source>
        <translation>This row no longer exists.</translation>
    </message>
    <message>
        <source>Open the batch again to see its rows.</source>
        <translation>Open the batch again to see its rows.</translation>
    </message>
    <message>
        <source>Row %1 can no longer be changed: it was sent.</source>
        <translation>Row %1 can no longer be changed: it was sent.</translation>
    </message>
    <message>
        <source>While the batch is open, remove it from the batch and add it again.</source>
        <translation>While the batch is open, remove it from the batch and add it again.</translation>
    </message>
    <message>
        <source>The JSON text is not valid at byte %1.</source>
        <translation>The JSON text is not valid at byte %1.</translation>
    </message>
    <message>
        <source>The JSON text has more than %1 levels.</source>
        <translation>The JSON text has more than %1 levels.</translation>
    </message>
    <message>
        <source>The JSON text has the field “%1” twice.</source>
        <translation>The JSON text has the field “%1” twice.</translation>
    </message>
    <message>
        <source>Connection %1 is not registered on this computer.</source>
        <translation>Connection %1 is not registered on this computer.</translation>
    </message>
    <message>
        <source>Register it, or choose another connection.</source>
        <translation>Register it, or choose another connection.</translation>
    </message>
    <message>
        <source>Ask whoever made the file for a new one. A damaged remittance is not read in part, because a payment could be missing.</source>
        <translation>Ask whoever made the file for a new one. A damaged remittance is not read in part, because a payment could be missing.</translation>
    </message>
    <message>
        <source>Line %1 has the sequence number “%2” where %3 belongs: a line is missing, repeated or out of order.</source>
        <translation>Line %1 has the sequence number “%2” where %3 belongs: a line is missing, repeated or out of order.</translation>
    </message>
    <message>
        <source>Line %1 stands behind the trailer.</source>
        <translation>Line %1 stands behind the trailer.</translation>
    </message>
    <message>
        <source>The file does not begin with a header (record 0).</source>
        <translation>The file does not begin with a header (record 0).</translation>
    </message>
    <message>
        <source>Line %1 is a record of type “%2”; a settlement file has only 0, 1 and 9.</source>
        <translation>Line %1 is a record of type “%2”; a settlement file has only 0, 1 and 9.</translation>
    </message>
    <message>
        <source>Line %1 has %2 bytes instead of 444, because the file is in UTF-8 and an accent takes two bytes there.</source>
        <translation>Line %1 has %2 bytes instead of 444, because the file is in UTF-8 and an accent takes two bytes there.</translation>
    </message>
    <message>
        <source>Have the file made without accents or in Windows-1252.</source>
        <translation>Have the file made without accents or in Windows-1252.</translation>
    </message>
    <message>
        <source>Line %1 has %2 bytes instead of 444.</source>
        <translation>Line %1 has %2 bytes instead of 444.</translation>
    </message>
    <message>
        <source>Line %1 has the occurrence “%2”, which is no settlement.</source>
        <translation>Line %1 has the occurrence “%2”, which is no settlement.</translation>
    </message>
    <message>
        <source>Give the row its settlement type in the grid, or remove it.</source>
        <translation>Give the row its settlement type in the grid, or remove it.</translation>
    </message>
    <message>
        <source>Line %1: the assignor&apos;s CNPJ “%2” has wrong check digits.</source>
        <translation>Line %1: the assignor&apos;s CNPJ “%2” has wrong check digits.</translation>
    </message>
    <message>
        <source>The document is not sent, but it suggests that the line was changed by hand: check it.</source>
        <translation>The document is not sent, but it suggests that the line was changed by hand: check it.</translation>
    </message>
    <message>
        <source>This is a CNAB 444 assignment file (occurrence 01): it sells credit rights to the fund, it settles nothing.</source>
        <translation>This is a CNAB 444 assignment file (occurrence 01): it sells credit rights to the fund, it settles nothing.</translation>
    </message>
    <message>
        <source>Choose the settlement file: its occurrences are 77, 75, 14 or 04.</source>
        <translation>Choose the settlement file: its occurrences are 77, 75, 14 or 04.</translation>
    </message>
    <message>
        <source>The file ends without its trailer (record 9): it was cut off.</source>
        <translation>The file ends without its trailer (record 9): it was cut off.</translation>
    </message>
    <message>
        <source>The remittance holds no payment.</source>
        <translation>The remittance holds no payment.</translation>
    </message>
    <message>
        <source>The trailer announces %1 payments and the file holds %2.</source>
        <translation>The trailer announces %1 payments and the file holds %2.</translation>
    </message>
    <message>
        <source>Header, %1 payments and trailer of 444 bytes</source>
        <translation>Header, %1 payments and trailer of 444 bytes</translation>
    </message>
    <message>
        <source>Which asset type are the titles of species %1? The layout does not say.</source>
        <translation>Which asset type are the titles of species %1? The layout does not say.</translation>
    </message>
    <message>
        <source>What does occurrence 04 (rebate) do to the asset? The administrator does not document it.</source>
        <translation>What does occurrence 04 (rebate) do to the asset? The administrator does not document it.</translation>
    </message>
    <message>
        <source>Settles the asset in full; the borrower paid</source>
        <translation>Settles the asset in full; the borrower paid</translation>
    </message>
    <message>
        <source>Amortizes the asset; the borrower paid</source>
        <translation>Amortizes the asset; the borrower paid</translation>
    </message>
    <message>
        <source>Settles the asset in full; the assignor paid</source>
        <translation>Settles the asset in full; the assignor paid</translation>
    </message>
    <message>
        <source>Amortizes the asset; the assignor paid</source>
        <translation>Amortizes the asset; the assignor paid</translation>
    </message>
    <message>
        <source>Open it in the spreadsheet, choose Save as, CSV UTF-8, and import the CSV.</source>
        <translation>Open it in the spreadsheet, choose Save as, CSV UTF-8, and import the CSV.</translation>
    </message>
    <message>
        <source>This is an Excel workbook (XLSX), which cannot be read yet.</source>
        <translation>This is an Excel workbook (XLSX), which cannot be read yet.</translation>
    </message>
    <message>
        <source>This is an OpenDocument spreadsheet (ODS), which cannot be read yet.</source>
        <translation>This is an OpenDocument spreadsheet (ODS), which cannot be read yet.</translation>
    </message>
    <message>
        <source>This is a compressed file (ZIP).</source>
        <translation>This is a compressed file (ZIP).</translation>
    </message>
    <message>
        <source>Extract it and choose the file of payments inside.</source>
        <translation>Extract it and choose the file of payments inside.</translation>
    </message>
    <message>
        <source>Ask for the settlements as CNAB 444 or as CSV, and import that file.</source>
        <translation>Ask for the settlements as CNAB 444 or as CSV, and import that file.</translation>
    </message>
    <message>
        <source>This is a CNAB 240 file: a bank&apos;s format, without what identifies a fund&apos;s assets.</source>
        <translation>This is a CNAB 240 file: a bank&apos;s format, without what identifies a fund&apos;s assets.</translation>
    </message>
    <message>
        <source>This is a CNAB 400 file: a bank&apos;s format, without what identifies a fund&apos;s assets.</source>
        <translation>This is a CNAB 400 file: a bank&apos;s format, without what identifies a fund&apos;s assets.</translation>
    </message>
    <message>
        <source>This is a CNAB return file: it tells what a bank has done, it asks for nothing.</source>
        <translation>This is a CNAB return file: it tells what a bank has done, it asks for nothing.</translation>
    </message>
    <message>
        <source>Choose the remittance (REMESSA) with the settlements.</source>
        <translation>Choose the remittance (REMESSA) with the settlements.</translation>
    </message>
    <message>
        <source>This is an old Excel workbook (XLS), which cannot be read.</source>
        <translation>This is an old Excel workbook (XLS), which cannot be read.</translation>
    </message>
    <message>
        <source>This is a PDF: it shows payments but does not hold them as data.</source>
        <translation>This is a PDF: it shows payments but does not hold them as data.</translation>
    </message>
    <message>
        <source>Ask for the same report as CSV or CNAB 444.</source>
        <translation>Ask for the same report as CSV or CNAB 444.</translation>
    </message>
    <message>
        <source>This is a web page or XML, even if its name says it is a spreadsheet.</source>
        <translation>This is a web page or XML, even if its name says it is a spreadsheet.</translation>
    </message>
    <message>
        <source>This is JSON, which cannot be read yet.</source>
        <translation>This is JSON, which cannot be read yet.</translation>
    </message>
    <message>
        <source>Ask for the same data as CSV or CNAB 444.</source>
        <translation>Ask for the same data as CSV or CNAB 444.</translation>
    </message>
    <message>
        <source>This is not a text file: its bytes are no letters and digits.</source>
        <translation>This is not a text file: its bytes are no letters and digits.</translation>
    </message>
    <message>
        <source>Choose a CSV file or a CNAB 444 settlement file.</source>
        <translation>Choose a CSV file or a CNAB 444 settlement file.</translation>
    </message>
    <message>
        <source>The file “%1” is not there.</source>
        <translation>The file “%1” is not there.</translation>
    </message>
    <message>
        <source>Check whether it was moved or renamed, and choose it again.</source>
        <translation>Check whether it was moved or renamed, and choose it again.</translation>
    </message>
    <message>
        <source>“%1” is a folder.</source>
        <translation>“%1” is a folder.</translation>
    </message>
    <message>
        <source>“%1” is not a regular file.</source>
        <translation>“%1” is not a regular file.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2</source>
        <translation>“%1” cannot be opened: %2</translation>
    </message>
    <message>
        <source>Close it in other programs, check your permission, or copy it to this computer.</source>
        <translation>Close it in other programs, check your permission, or copy it to this computer.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>The file is empty.</translation>
    </message>
    <message>
        <source>Export it again, or choose the file that holds the payments.</source>
        <translation>Export it again, or choose the file that holds the payments.</translation>
    </message>
    <message>
        <source>The file is damaged or not text: byte %1 is a NUL.</source>
        <translation>The file is damaged or not text: byte %1 is a NUL.</translation>
    </message>
    <message>
        <source>Export it again, or choose a CSV file or a CNAB 444 settlement file.</source>
        <translation>Export it again, or choose a CSV file or a CNAB 444 settlement file.</translation>
    </message>
    <message>
        <source>The file was changed after it was checked.</source>
        <translation>The file was changed after it was checked.</translation>
    </message>
    <message>
        <source>Choose it again, so that what you see is what is imported.</source>
        <translation>Choose it again, so that what you see is what is imported.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s file %1 was begun with another world than %2.</source>
        <translation>The sandbox&apos;s file %1 was begun with another world than %2.</translation>
    </message>
    <message>
        <source>Start without a world to go on with that one, or choose a new file.</source>
        <translation>Start without a world to go on with that one, or choose a new file.</translation>
    </message>
    <message>
        <source>The faults cannot be read: %1.</source>
        <translation>The faults cannot be read: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an outcome.</source>
        <translation>&quot;%1&quot; is not an outcome.</translation>
    </message>
    <message>
        <source>The connection has batches (%1): it cannot be removed.</source>
        <translation>The connection has batches (%1): it cannot be removed.</translation>
    </message>
    <message>
        <source>Without it they could no longer be followed.</source>
        <translation>Without it they could no longer be followed.</translation>
    </message>
    <message>
        <source>This fund already has a batch with the identifier %1.</source>
        <translation>This fund already has a batch with the identifier %1.</translation>
    </message>
    <message>
        <source>Choose another identifier, or open that batch.</source>
        <translation>Choose another identifier, or open that batch.</translation>
    </message>
    <message>
        <source>The batch was already sent: its data can no longer be changed.</source>
        <translation>The batch was already sent: its data can no longer be changed.</translation>
    </message>
    <message>
        <source>Discard it while it is open and make a new one.</source>
        <translation>Discard it while it is open and make a new one.</translation>
    </message>
    <message>
        <source>The batch was already sent: it can no longer be deleted here.</source>
        <translation>The batch was already sent: it can no longer be deleted here.</translation>
    </message>
    <message>
        <source>While it is open it can be discarded at the administrator.</source>
        <translation>While it is open it can be discarded at the administrator.</translation>
    </message>
    <message>
        <source>This batch no longer exists.</source>
        <translation>This batch no longer exists.</translation>
    </message>
    <message>
        <source>Go back to the list of batches.</source>
        <translation>Go back to the list of batches.</translation>
    </message>
    <message>
        <source>The batch is closed: no row can be added to it.</source>
        <translation>The batch is closed: no row can be added to it.</translation>
    </message>
    <message>
        <source>Make a new batch for these rows.</source>
        <translation>Make a new batch for these rows.</translation>
    </message>
    <message>
        <source>Row %1 cannot be removed: the administrator has not accepted it.</source>
        <translation>Row %1 cannot be removed: the administrator has not accepted it.</translation>
    </message>
    <message>
        <source>Rows that were not accepted are deleted or corrected here.</source>
        <translation>Rows that were not accepted are deleted or corrected here.</translation>
    </message>
    <message>
        <source>Rows cannot be sorted by %1.</source>
        <translation>Rows cannot be sorted by %1.</translation>
    </message>
    <message>
        <source>Rows with errors: %1. Nothing was sent.</source>
        <translation>Rows with errors: %1. Nothing was sent.</translation>
    </message>
    <message>
        <source>Show only rows with problems, correct or delete them, and send again.</source>
        <translation>Show only rows with problems, correct or delete them, and send again.</translation>
    </message>
    <message>
        <source>The batch is no longer open: nothing can be sent to it.</source>
        <translation>The batch is no longer open: nothing can be sent to it.</translation>
    </message>
    <message>
        <source>The outcome of the previous call about this batch is not known yet.</source>
        <translation>The outcome of the previous call about this batch is not known yet.</translation>
    </message>
    <message>
        <source>Wait until it has been looked up.</source>
        <translation>Wait until it has been looked up.</translation>
    </message>
    <message>
        <source>The batch cannot be closed: %1 rows are not accepted yet.</source>
        <translation>The batch cannot be closed: %1 rows are not accepted yet.</translation>
    </message>
    <message>
        <source>Send, correct or remove them first.</source>
        <translation>Send, correct or remove them first.</translation>
    </message>
    <message>
        <source>There is no settlement to send.</source>
        <translation>There is no settlement to send.</translation>
    </message>
    <message>
        <source>Settlements with errors: %1. Correct them before sending.</source>
        <translation>Settlements with errors: %1. Correct them before sending.</translation>
    </message>
    <message>
        <source>Make one with: %1</source>
        <translation>Make one with: %1</translation>
    </message>
    <message>
        <source>Choose the file that begins with “%1” or “%2”.</source>
        <translation>Choose the file that begins with “%1” or “%2”.</translation>
    </message>
    <message>
        <source>There is no key: the text is empty.</source>
        <translation>There is no key: the text is empty.</translation>
    </message>
    <message>
        <source>This key is in the OpenSSH format, which is not accepted here.</source>
        <translation>This key is in the OpenSSH format, which is not accepted here.</translation>
    </message>
    <message>
        <source>Convert a copy of it with: %1</source>
        <translation>Convert a copy of it with: %1</translation>
    </message>
    <message>
        <source>This is an RSA key; an EC key on the curve P-521 is needed.</source>
        <translation>This is an RSA key; an EC key on the curve P-521 is needed.</translation>
    </message>
    <message>
        <source>This is a DSA key; an EC key on the curve P-521 is needed.</source>
        <translation>This is a DSA key; an EC key on the curve P-521 is needed.</translation>
    </message>
    <message>
        <source>This is a public key; the private key is needed.</source>
        <translation>This is a public key; the private key is needed.</translation>
    </message>
    <message>
        <source>This is a certificate; the private key is needed.</source>
        <translation>This is a certificate; the private key is needed.</translation>
    </message>
    <message>
        <source>The key is cut off or of a kind that is not accepted here.</source>
        <translation>The key is cut off or of a kind that is not accepted here.</translation>
    </message>
    <message>
        <source>This is not a private key in PEM format.</source>
        <translation>This is not a private key in PEM format.</translation>
    </message>
    <message>
        <source>This is a key of the kind %1; an EC key on the curve P-521 is needed.</source>
        <translation>This is a key of the kind %1; an EC key on the curve P-521 is needed.</translation>
    </message>
    <message>
        <source>The curve of this key has no name; the curve P-521 is needed.</source>
        <translation>The curve of this key has no name; the curve P-521 is needed.</translation>
    </message>
    <message>
        <source>This key is on the curve %1; the curve P-521 is needed.</source>
        <translation>This key is on the curve %1; the curve P-521 is needed.</translation>
    </message>
    <message>
        <source>This key is protected by a passphrase.</source>
        <translation>This key is protected by a passphrase.</translation>
    </message>
    <message>
        <source>Give the passphrase that was chosen when the key was made.</source>
        <translation>Give the passphrase that was chosen when the key was made.</translation>
    </message>
    <message>
        <source>The passphrase does not open this key.</source>
        <translation>The passphrase does not open this key.</translation>
    </message>
    <message>
        <source>Check capitals and spaces in the passphrase, or make a new key.</source>
        <translation>Check capitals and spaces in the passphrase, or make a new key.</translation>
    </message>
    <message>
        <source>The key is damaged: it cannot be read.</source>
        <translation>The key is damaged: it cannot be read.</translation>
    </message>
    <message>
        <source>Take it again from where it was made, as a file and not through a text editor.</source>
        <translation>Take it again from where it was made, as a file and not through a text editor.</translation>
    </message>
    <message>
        <source>The key is damaged: its private and public halves do not belong together.</source>
        <translation>The key is damaged: its private and public halves do not belong together.</translation>
    </message>
    <message>
        <source>The computer could not make a key.</source>
        <translation>The computer could not make a key.</translation>
    </message>
    <message>
        <source>This is not a public key in PEM format.</source>
        <translation>This is not a public key in PEM format.</translation>
    </message>
    <message>
        <source>Make it from the private key with: %1</source>
        <translation>Make it from the private key with: %1</translation>
    </message>
    <message>
        <source>The token is not made of three parts.</source>
        <translation>The token is not made of three parts.</translation>
    </message>
    <message>
        <source>The token is not written in Base64URL.</source>
        <translation>The token is not written in Base64URL.</translation>
    </message>
    <message>
        <source>The token&apos;s header or claims are not a JSON object.</source>
        <translation>The token&apos;s header or claims are not a JSON object.</translation>
    </message>
    <message>
        <source>The token was made with another algorithm than the key&apos;s.</source>
        <translation>The token was made with another algorithm than the key&apos;s.</translation>
    </message>
    <message>
        <source>The token asks for an extension that is not known.</source>
        <translation>The token asks for an extension that is not known.</translation>
    </message>
    <message>
        <source>The request could not be signed.</source>
        <translation>The request could not be signed.</translation>
    </message>
    <message>
        <source>Import the private key again; nothing was sent.</source>
        <translation>Import the private key again; nothing was sent.</translation>
    </message>
    <message>
        <source>The token&apos;s signature does not have 132 octets.</source>
        <translation>The token&apos;s signature does not have 132 octets.</translation>
    </message>
    <message>
        <source>The token&apos;s signature is not the key&apos;s.</source>
        <translation>The token&apos;s signature is not the key&apos;s.</translation>
    </message>
    <message>
        <source>The token&apos;s signature does not have 32 octets.</source>
        <translation>The token&apos;s signature does not have 32 octets.</translation>
    </message>
    <message>
        <source>The administrator answered with status %1 and no explanation.</source>
        <translation>The administrator answered with status %1 and no explanation.</translation>
    </message>
    <message>
        <source>The administrator answered with status %1 and the code %2.</source>
        <translation>The administrator answered with status %1 and the code %2.</translation>
    </message>
    <message>
        <source>The administrator&apos;s answer does not have the documented form.</source>
        <translation>The administrator&apos;s answer does not have the documented form.</translation>
    </message>
    <message>
        <source>The administrator&apos;s answer has a field “%1” that cannot be read.</source>
        <translation>The administrator&apos;s answer has a field “%1” that cannot be read.</translation>
    </message>
    <message>
        <source>Look at the answer in the log of requests and report it with the details.</source>
        <translation>Look at the answer in the log of requests and report it with the details.</translation>
    </message>
    <message>
        <source>Ask the administrator to grant the write permission to this integration; the integration screen of the portal shows it.</source>
        <translation>Ask the administrator to grant the write permission to this integration; the integration screen of the portal shows it.</translation>
    </message>
    <message>
        <source>Ask the fund&apos;s manager to grant this permission to the consultant in the portal; it is granted for each fund.</source>
        <translation>Ask the fund&apos;s manager to grant this permission to the consultant in the portal; it is granted for each fund.</translation>
    </message>
    <message>
        <source>This call is not open to this integration. Ask the administrator which permission is missing.</source>
        <translation>This call is not open to this integration. Ask the administrator which permission is missing.</translation>
    </message>
    <message>
        <source>Check the address and the profile of the connection. If they are right, the administrator no longer offers this operation.</source>
        <translation>Check the address and the profile of the connection. If they are right, the administrator no longer offers this operation.</translation>
    </message>
    <message>
        <source>Check the key of the fund in the connection: the administrator&apos;s integration team gives it.</source>
        <translation>Check the key of the fund in the connection: the administrator&apos;s integration team gives it.</translation>
    </message>
    <message>
        <source>A batch with this identifier is already there. Open it; for other payments make a batch with an identifier of its own.</source>
        <translation>A batch with this identifier is already there. Open it; for other payments make a batch with an identifier of its own.</translation>
    </message>
    <message>
        <source>Choose an account of this fund, or none: the fund&apos;s main account is then credited.</source>
        <translation>Choose an account of this fund, or none: the fund&apos;s main account is then credited.</translation>
    </message>
    <message>
        <source>The administrator does not know this batch. Check the fund and the connection, then refresh the list of batches.</source>
        <translation>The administrator does not know this batch. Check the fund and the connection, then refresh the list of batches.</translation>
    </message>
    <message>
        <source>The administrator does not know this settlement. Refresh the batch; it may never have arrived.</source>
        <translation>The administrator does not know this settlement. Refresh the batch; it may never have arrived.</translation>
    </message>
    <message>
        <source>A settlement with this identifier is already in the batch. If it is the same, nothing is left to do; otherwise give the line an identifier of its own.</source>
        <translation>A settlement with this identifier is already in the batch. If it is the same, nothing is left to do; otherwise give the line an identifier of its own.</translation>
    </message>
    <message>
        <source>The batch is no longer open. Refresh it; what is still missing goes into a new batch.</source>
        <translation>The batch is no longer open. Refresh it; what is still missing goes into a new batch.</translation>
    </message>
    <message>
        <source>The batch has no settlements. Insert at least one before closing, or discard the batch.</source>
        <translation>The batch has no settlements. Insert at least one before closing, or discard the batch.</translation>
    </message>
    <message>
        <source>The settlement has moved on and can no longer be removed. Refresh the batch to see where it is.</source>
        <translation>The settlement has moved on and can no longer be removed. Refresh the batch to see where it is.</translation>
    </message>
    <message>
        <source>The administrator does not accept this status. Refresh the batch; if it happens again, report it with the details.</source>
        <translation>The administrator does not accept this status. Refresh the batch; if it happens again, report it with the details.</translation>
    </message>
    <message>
        <source>Use the fund&apos;s accounting date as the reference date, or leave it empty.</source>
        <translation>Use the fund&apos;s accounting date as the reference date, or leave it empty.</translation>
    </message>
    <message>
        <source>The administrator refuses the form of the data. Correct the field that is named and send it again.</source>
        <translation>The administrator refuses the form of the data. Correct the field that is named and send it again.</translation>
    </message>
    <message>
        <source>Another service of the administrator failed. Try again later; if it lasts, tell the administrator the code and the time.</source>
        <translation>Another service of the administrator failed. Try again later; if it lasts, tell the administrator the code and the time.</translation>
    </message>
    <message>
        <source>The list was asked for in a way the administrator does not accept. Clear the filters; if it happens again, report it with the details.</source>
        <translation>The list was asked for in a way the administrator does not accept. Clear the filters; if it happens again, report it with the details.</translation>
    </message>
    <message>
        <source>The administrator could not read the request, or it was too large. Report it with the details.</source>
        <translation>The administrator could not read the request, or it was too large. Report it with the details.</translation>
    </message>
    <message>
        <source>The fund&apos;s accounting date is %2 and the batch was made for %1. Set its reference date to %2, or leave it empty.</source>
        <translation>The fund&apos;s accounting date is %2 and the batch was made for %1. Set its reference date to %2, or leave it empty.</translation>
    </message>
    <message>
        <source>Check the permissions of the integration, and whether the administrator accepts only certain network addresses.</source>
        <translation>Check the permissions of the integration, and whether the administrator accepts only certain network addresses.</translation>
    </message>
    <message>
        <source>Check the private key, the API key, the clock of this computer and the permissions of the integration.</source>
        <translation>Check the private key, the API key, the clock of this computer and the permissions of the integration.</translation>
    </message>
    <message>
        <source>Check the API key, the profile and the address of the connection.</source>
        <translation>Check the API key, the profile and the address of the connection.</translation>
    </message>
    <message>
        <source>The administrator asks for fewer requests. Nothing was carried out; it is tried again by itself.</source>
        <translation>The administrator asks for fewer requests. Nothing was carried out; it is tried again by itself.</translation>
    </message>
    <message>
        <source>The administrator&apos;s side failed and the outcome is not known. It is looked up before anything is sent again.</source>
        <translation>The administrator&apos;s side failed and the outcome is not known. It is looked up before anything is sent again.</translation>
    </message>
    <message>
        <source>Check the address of the connection; a proxy may have answered in the administrator&apos;s place.</source>
        <translation>Check the address of the connection; a proxy may have answered in the administrator&apos;s place.</translation>
    </message>
    <message>
        <source>Correct what the administrator names. If it is not clear, ask the administrator with the code %1.</source>
        <translation>Correct what the administrator names. If it is not clear, ask the administrator with the code %1.</translation>
    </message>
    <message>
        <source>The administrator refuses the field %1. Correct it and send it again.</source>
        <translation>The administrator refuses the field %1. Correct it and send it again.</translation>
    </message>
    <message>
        <source>No fund is registered under this connection.</source>
        <translation>No fund is registered under this connection.</translation>
    </message>
    <message>
        <source>This is not a date; write it as 19/11/2026</source>
        <translation>This is not a date; write it as 19/11/2026</translation>
    </message>
    <message>
        <source>This is not a number of rows</source>
        <translation>This is not a number of rows</translation>
    </message>
    <message>
        <source>This is not an amount with two decimals</source>
        <translation>This is not an amount with two decimals</translation>
    </message>
    <message>
        <source>Batch %1 was not made from this file.</source>
        <translation>Batch %1 was not made from this file.</translation>
    </message>
    <message>
        <source>Nothing of this file was sent. Give it a --batch of its own, or give the file the batch was made from.</source>
        <translation>Nothing of this file was sent. Give it a --batch of its own, or give the file the batch was made from.</translation>
    </message>
</context>
<context>
    <name>esteira::cli::SettleCommand</name>
    <message>
        <source>%1: %2 settlements, %3</source>
        <translation>%1: %2 settlements, %3</translation>
    </message>
    <message>
        <source>Batch %1 is known here; going on with it.</source>
        <translation>Batch %1 is known here; going on with it.</translation>
    </message>
    <message>
        <source>%1 of %2 sent, %3 per second</source>
        <translation>%1 of %2 sent, %3 per second</translation>
    </message>
    <message>
        <source>Batch %1: %2 settlements accepted, %3</source>
        <translation>Batch %1: %2 settlements accepted, %3</translation>
    </message>
    <message>
        <source>Batch closed; payment asked for.</source>
        <translation>Batch closed; payment asked for.</translation>
    </message>
    <message>
        <source>Batch %1: %2, %3 settlements not yet final</source>
        <translation>Batch %1: %2, %3 settlements not yet final</translation>
    </message>
    <message>
        <source>Batch %1: %2</source>
        <translation>Batch %1: %2</translation>
    </message>
    <message>
        <source>line %1, %2 “%3”: %4. %5</source>
        <translation>line %1, %2 “%3”: %4. %5</translation>
    </message>
</context>
<context>
    <name>esteira::cli::StatusCommand</name>
    <message>
        <source>draft</source>
        <translation>draft</translation>
    </message>
</context>
<context>
    <name>esteira::design::DesignSheet</name>
    <message>
        <source>Surfaces, text and accent</source>
        <translation>Surfaces, text and accent</translation>
    </message>
    <message>
        <source>Status families: text, background, fill</source>
        <translation>Status families: text, background, fill</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Discarded</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Denied</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Type (Inter, tabular figures)</source>
        <translation>Type (Inter, tabular figures)</translation>
    </message>
    <message>
        <source>Title 20/26</source>
        <translation>Title 20/26</translation>
    </message>
    <message>
        <source>Section 15/20</source>
        <translation>Section 15/20</translation>
    </message>
    <message>
        <source>Text 13/18,</source>
        <translation>Text 13/18,</translation>
    </message>
    <message>
        <source>Support 12/16</source>
        <translation>Support 12/16</translation>
    </message>
    <message>
        <source>Caption 11/14</source>
        <translation>Caption 11/14</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Statuses</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Settlement</translation>
    </message>
    <message>
        <source>Sending (local)</source>
        <translation>Sending (local)</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Controls</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>New batch</translation>
    </message>
    <message>
        <source>Send 415…</source>
        <translation>Send 415…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Cancel sending…</source>
        <translation>Cancel sending…</translation>
    </message>
    <message>
        <source>Close batch</source>
        <translation>Close batch</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>State of the row</source>
        <translation>State of the row</translation>
    </message>
    <message>
        <source>Amount (R$)</source>
        <translation>Amount (R$)</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>selected</translation>
    </message>
    <message>
        <source>current</source>
        <translation>current</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fund</translation>
    </message>
</context>
<context>
    <name>esteira::design::EnvironmentPlate</name>
    <message>
        <source>EMBEDDED SANDBOX</source>
        <translation>EMBEDDED SANDBOX</translation>
    </message>
    <message>
        <source>QI SANDBOX</source>
        <translation>QI SANDBOX</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUCTION</translation>
    </message>
</context>
<context>
    <name>esteira::design::EnvironmentStrip</name>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUCTION</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
</context>
<context>
    <name>esteira::design::LoadingBar</name>
    <message>
        <source>Loading</source>
        <translation>Loading</translation>
    </message>
</context>
<context>
    <name>esteira::design::Rail</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
</context>
<context>
    <name>esteira::flow_view::FlowDiagramView</name>
    <message>
        <source>Flow of the batch</source>
        <translation>Flow of the batch</translation>
    </message>
</context>
<context>
    <name>esteira::viewmodels::BatchListModel</name>
    <message>
        <source>typed</source>
        <translation>typed</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fund</translation>
    </message>
    <message>
        <source>Ref. date</source>
        <translation>Ref. date</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Amount (R$)</source>
        <translation>Amount (R$)</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Updated</translation>
    </message>
</context>
<context>
    <name>esteira::viewmodels::FailureListModel</name>
    <message>
        <source>It is looked up before anything is repeated. Nothing is paid twice.</source>
        <translation>It is looked up before anything is repeated. Nothing is paid twice.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>External ID</translation>
    </message>
    <message>
        <source>Amount (R$)</source>
        <translation>Amount (R$)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>esteira::viewmodels::FileColumnsModel</name>
    <message>
        <source>ambiguous: %1</source>
        <translation>ambiguous: %1</translation>
    </message>
    <message>
        <source>Ignore this column</source>
        <translation>Ignore this column</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In the file</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>In Esteira</source>
        <translation>In Esteira</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
</context>
<context>
    <name>esteira::viewmodels::ProblemListModel</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Suggested correction</source>
        <translation>Suggested correction</translation>
    </message>
</context>
<context>
    <name>esteira::viewmodels::RowTableModel</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>esteira::viewmodels::StateCountModel</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Amount (R$)</source>
        <translation>Amount (R$)</translation>
    </message>
</context>
<context>
    <name>esteira::viewmodels::SubmissionViewModel</name>
    <message>
        <source>of %1 settlements</source>
        <translation>of %1 settlements</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 per second</translation>
    </message>
</context>
<context>
    <name>esteira::viewmodels::WebhookListModel</name>
    <message>
        <source>No batch here</source>
        <translation>No batch here</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>Reported status</source>
        <translation>Reported status</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>not understood by this version</source>
        <translation>not understood by this version</translation>
    </message>
</context>
<context>
    <name>esteira::views::AboutDialog</name>
    <message>
        <source>About Esteira</source>
        <translation>About Esteira</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Back office of receivables funds: settlement batches from file to completed, never paid twice.</source>
        <translation>Back office of receivables funds: settlement batches from file to completed, never paid twice.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Made with Qt %1.</source>
        <translation>Free software under the GNU General Public License, version 3 or later. Made with Qt %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>esteira::views::ActionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>esteira::views::BatchFormDialog</name>
    <message>
        <source>New batch</source>
        <translation>New batch</translation>
    </message>
    <message>
        <source>Expected totals</source>
        <translation>Expected totals</translation>
    </message>
    <message>
        <source>Edit batch</source>
        <translation>Edit batch</translation>
    </message>
    <message>
        <source>New payment batch</source>
        <translation>New payment batch</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>Batch %1</translation>
    </message>
    <message>
        <source>Create draft</source>
        <translation>Create draft</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Nothing is sent now. The draft stays on this computer.</source>
        <translation>Nothing is sent now. The draft stays on this computer.</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fund</translation>
    </message>
    <message>
        <source>Credit account</source>
        <translation>Credit account</translation>
    </message>
    <message>
        <source>Account used before</source>
        <translation>Account used before</translation>
    </message>
    <message>
        <source>Expected rows</source>
        <translation>Expected rows</translation>
    </message>
    <message>
        <source>Expected total (R$)</source>
        <translation>Expected total (R$)</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/yyyy</translation>
    </message>
    <message>
        <source>Unique in the fund; up to 50 letters, digits, dot, hyphen and underscore.</source>
        <translation>Unique in the fund; up to 50 letters, digits, dot, hyphen and underscore.</translation>
    </message>
    <message>
        <source>Main account of the fund</source>
        <translation>Main account of the fund</translation>
    </message>
    <message>
        <source>An account used before</source>
        <translation>An account used before</translation>
    </message>
    <message>
        <source>Another account, by its numbers</source>
        <translation>Another account, by its numbers</translation>
    </message>
    <message>
        <source>Another account, by its key</source>
        <translation>Another account, by its key</translation>
    </message>
    <message>
        <source>Institution %1 · %2, Brasília</source>
        <translation>Institution %1 · %2, Brasília</translation>
    </message>
</context>
<context>
    <name>esteira::views::BatchPage</name>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Batches</translation>
    </message>
    <message>
        <source>Query now</source>
        <translation>Query now</translation>
    </message>
    <message>
        <source>Delete draft…</source>
        <translation>Delete draft…</translation>
    </message>
    <message>
        <source>Discard batch…</source>
        <translation>Discard batch…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume sending</source>
        <translation>Resume sending</translation>
    </message>
    <message>
        <source>Cancel sending…</source>
        <translation>Cancel sending…</translation>
    </message>
    <message>
        <source>Send %1…</source>
        <translation>Send %1…</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Send…</translation>
    </message>
    <message>
        <source>Close batch…</source>
        <translation>Close batch…</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flow</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>Settlements</translation>
    </message>
    <message>
        <source>Views of the batch</source>
        <translation>Views of the batch</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Saved on this computer</translation>
    </message>
    <message>
        <source>Expected totals…</source>
        <translation>Expected totals…</translation>
    </message>
</context>
<context>
    <name>esteira::views::BatchPreview</name>
    <message>
        <source>Query now</source>
        <translation>Query now</translation>
    </message>
    <message>
        <source>Asks the administrator for the status of this batch (F5)</source>
        <translation>Asks the administrator for the status of this batch (F5)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Views of the batch</source>
        <translation>Views of the batch</translation>
    </message>
    <message>
        <source>ref. %1</source>
        <translation>ref. %1</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flow</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>Settlements</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Expenses</translation>
    </message>
</context>
<context>
    <name>esteira::views::BatchesPage</name>
    <message>
        <source>Settlement batches</source>
        <translation>Settlement batches</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>New batch</translation>
    </message>
    <message>
        <source>Which batches are shown</source>
        <translation>Which batches are shown</translation>
    </message>
    <message>
        <source>Batch or description</source>
        <translation>Batch or description</translation>
    </message>
    <message>
        <source>Find batches</source>
        <translation>Find batches</translation>
    </message>
    <message>
        <source>In progress and recent</source>
        <translation>In progress and recent</translation>
    </message>
    <message>
        <source>To close</source>
        <translation>To close</translation>
    </message>
    <message>
        <source>Awaiting payment</source>
        <translation>Awaiting payment</translation>
    </message>
    <message>
        <source>Settling</source>
        <translation>Settling</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Needs you</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Discarded</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>No batch in this filter.</source>
        <translation>No batch in this filter.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>No batch yet. Import a file of payments or assemble a batch by hand.</source>
        <translation>No batch yet. Import a file of payments or assemble a batch by hand.</translation>
    </message>
    <message>
        <source>Batches: %1</source>
        <translation>Batches: %1</translation>
    </message>
    <message>
        <source>%1 of %2 batches · %3 rows · sum %4</source>
        <translation>%1 of %2 batches · %3 rows · sum %4</translation>
    </message>
</context>
<context>
    <name>esteira::views::CloseBatchDialog</name>
    <message>
        <source>Close batch</source>
        <translation>Close batch</translation>
    </message>
    <message>
        <source>Close %1 and ask for the payment?</source>
        <translation>Close %1 and ask for the payment?</translation>
    </message>
    <message>
        <source>Once closed, no settlement enters or leaves the batch, and it cannot be reopened.</source>
        <translation>Once closed, no settlement enters or leaves the batch, and it cannot be reopened.</translation>
    </message>
    <message>
        <source>Close batch in production</source>
        <translation>Close batch in production</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fund</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connection</translation>
    </message>
    <message>
        <source>the fund&apos;s accounting date</source>
        <translation>the fund&apos;s accounting date</translation>
    </message>
    <message>
        <source>%1 · same as the fund&apos;s accounting date</source>
        <translation>%1 · same as the fund&apos;s accounting date</translation>
    </message>
    <message>
        <source>%1 · the fund&apos;s accounting date is %2</source>
        <translation>%1 · the fund&apos;s accounting date is %2</translation>
    </message>
    <message>
        <source>Reference date</source>
        <translation>Reference date</translation>
    </message>
    <message>
        <source>Credit account</source>
        <translation>Credit account</translation>
    </message>
    <message>
        <source>It stays on the timeline of the batch.</source>
        <translation>It stays on the timeline of the batch.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>On this computer</translation>
    </message>
    <message>
        <source>Accepted by the API</source>
        <translation>Accepted by the API</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>agrees</translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation>does not agree</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Amount (R$)</source>
        <translation>Amount (R$)</translation>
    </message>
    <message>
        <source>Type the total of the batch to release the closing</source>
        <translation>Type the total of the batch to release the closing</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Agrees</translation>
    </message>
    <message>
        <source>Does not agree</source>
        <translation>Does not agree</translation>
    </message>
    <message>
        <source>Expected totals</source>
        <translation>Expected totals</translation>
    </message>
    <message>
        <source>read from %1</source>
        <translation>read from %1</translation>
    </message>
</context>
<context>
    <name>esteira::views::ControlTotalsPanel</name>
    <message>
        <source>Control totals</source>
        <translation>Control totals</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>In the batch</source>
        <translation>In the batch</translation>
    </message>
    <message>
        <source>Before sending</source>
        <translation>Before sending</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>agrees</translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation>does not agree</translation>
    </message>
    <message>
        <source>Nothing is expected yet. Type the totals of the payment to have them compared.</source>
        <translation>Nothing is expected yet. Type the totals of the payment to have them compared.</translation>
    </message>
    <message>
        <source>Expected totals typed here.</source>
        <translation>Expected totals typed here.</translation>
    </message>
    <message>
        <source>Expected totals read from %1.</source>
        <translation>Expected totals read from %1.</translation>
    </message>
    <message>
        <source>There are settlements to send</source>
        <translation>There are settlements to send</translation>
    </message>
    <message>
        <source>No settlement yet</source>
        <translation>No settlement yet</translation>
    </message>
    <message>
        <source>No errors</source>
        <translation>No errors</translation>
    </message>
    <message>
        <source>Rows with errors to correct: %1</source>
        <translation>Rows with errors to correct: %1</translation>
    </message>
    <message>
        <source>Rows with warnings: %1</source>
        <translation>Rows with warnings: %1</translation>
    </message>
    <message>
        <source>Totals agree with what is expected</source>
        <translation>Totals agree with what is expected</translation>
    </message>
    <message>
        <source>Totals differ from what is expected</source>
        <translation>Totals differ from what is expected</translation>
    </message>
</context>
<context>
    <name>esteira::views::DraftView</name>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Edit the batch</source>
        <translation>Edit the batch</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fund</translation>
    </message>
    <message>
        <source>the fund&apos;s accounting date</source>
        <translation>the fund&apos;s accounting date</translation>
    </message>
    <message>
        <source>%1 · same as the accounting date</source>
        <translation>%1 · same as the accounting date</translation>
    </message>
    <message>
        <source>Reference date</source>
        <translation>Reference date</translation>
    </message>
    <message>
        <source>Credit account</source>
        <translation>Credit account</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Payer</translation>
    </message>
    <message>
        <source>PIX end to end</source>
        <translation>PIX end to end</translation>
    </message>
    <message>
        <source>%1 · %2 (Brasília)</source>
        <translation>%1 · %2 (Brasília)</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Insert row</source>
        <translation>Insert row</translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation>Delete rows</translation>
    </message>
    <message>
        <source>Only with problems</source>
        <translation>Only with problems</translation>
    </message>
    <message>
        <source>Find in the batch</source>
        <translation>Find in the batch</translation>
    </message>
    <message>
        <source>Settlements of the draft</source>
        <translation>Settlements of the draft</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>Problems of the draft</source>
        <translation>Problems of the draft</translation>
    </message>
    <message>
        <source>next</source>
        <translation>next</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>previous</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>correct</translation>
    </message>
    <message>
        <source>rows with errors: %1</source>
        <translation>rows with errors: %1</translation>
    </message>
    <message>
        <source>rows with warnings: %1</source>
        <translation>rows with warnings: %1</translation>
    </message>
    <message>
        <source>further rows not listed: %1</source>
        <translation>further rows not listed: %1</translation>
    </message>
    <message>
        <source>No settlement in this filter.</source>
        <translation>No settlement in this filter.</translation>
    </message>
    <message>
        <source>This draft has no settlement yet. Import a file of payments or insert rows.</source>
        <translation>This draft has no settlement yet. Import a file of payments or insert rows.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Clear filters</translation>
    </message>
</context>
<context>
    <name>esteira::views::EventsPage</name>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Webhooks received</source>
        <translation>Webhooks received</translation>
    </message>
    <message>
        <source>JSON as received</source>
        <translation>JSON as received</translation>
    </message>
    <message>
        <source>Open batch</source>
        <translation>Open batch</translation>
    </message>
    <message>
        <source>No webhook received yet. Batches are also queried, so nothing is missed.</source>
        <translation>No webhook received yet. Batches are also queried, so nothing is missed.</translation>
    </message>
    <message>
        <source>Received %1 (Brasília)</source>
        <translation>Received %1 (Brasília)</translation>
    </message>
    <message>
        <source>Signature HS256 valid, payload_md5 agrees</source>
        <translation>Signature HS256 valid, payload_md5 agrees</translation>
    </message>
    <message>
        <source>Signature HS256 valid</source>
        <translation>Signature HS256 valid</translation>
    </message>
    <message>
        <source>Deliveries: %1</source>
        <translation>Deliveries: %1</translation>
    </message>
    <message>
        <source>Taken into the batch</source>
        <translation>Taken into the batch</translation>
    </message>
    <message>
        <source>Kept, not applied yet</source>
        <translation>Kept, not applied yet</translation>
    </message>
</context>
<context>
    <name>esteira::views::ExpensesView</name>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Amount (R$)</source>
        <translation>Amount (R$)</translation>
    </message>
    <message>
        <source>Expenses of the batch</source>
        <translation>Expenses of the batch</translation>
    </message>
</context>
<context>
    <name>esteira::views::FollowDetail</name>
    <message>
        <source>Settlements by status</source>
        <translation>Settlements by status</translation>
    </message>
    <message>
        <source>accepted by the administrator</source>
        <translation>accepted by the administrator</translation>
    </message>
    <message>
        <source>The batch</source>
        <translation>The batch</translation>
    </message>
    <message>
        <source>Settlements by status; Enter shows them</source>
        <translation>Settlements by status; Enter shows them</translation>
    </message>
    <message>
        <source>Reference date</source>
        <translation>Reference date</translation>
    </message>
    <message>
        <source>the fund&apos;s accounting date</source>
        <translation>the fund&apos;s accounting date</translation>
    </message>
    <message>
        <source>Credit account</source>
        <translation>Credit account</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Payer</translation>
    </message>
    <message>
        <source>PIX end to end</source>
        <translation>PIX end to end</translation>
    </message>
    <message>
        <source>Source file</source>
        <translation>Source file</translation>
    </message>
    <message>
        <source>Administrator&apos;s key</source>
        <translation>Administrator&apos;s key</translation>
    </message>
    <message>
        <source>Administrator&apos;s total</source>
        <translation>Administrator&apos;s total</translation>
    </message>
    <message>
        <source>In this status since</source>
        <translation>In this status since</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Expense</translation>
    </message>
</context>
<context>
    <name>esteira::views::FormField</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (optional)</translation>
    </message>
</context>
<context>
    <name>esteira::views::ImportDialog</name>
    <message>
        <source>Importing: %1 rows</source>
        <translation>Importing: %1 rows</translation>
    </message>
    <message>
        <source>Import settlements</source>
        <translation>Import settlements</translation>
    </message>
    <message>
        <source>Import settlements into the draft</source>
        <translation>Import settlements into the draft</translation>
    </message>
    <message>
        <source>Import settlements into a new draft</source>
        <translation>Import settlements into a new draft</translation>
    </message>
    <message>
        <source>Nothing is sent now. The rows enter a draft, and problems can be corrected there.</source>
        <translation>Nothing is sent now. The rows enter a draft, and problems can be corrected there.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choose file…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Another file…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encoding</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separator</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Decimal mark</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Columns of the file</translation>
    </message>
    <message>
        <source>one suggestion each; check and change</source>
        <translation>one suggestion each; check and change</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>how the rows will enter the draft</source>
        <translation>how the rows will enter the draft</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>Control totals</source>
        <translation>Control totals</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Rows read</translation>
    </message>
    <message>
        <source>Sum read</source>
        <translation>Sum read</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fund</translation>
    </message>
    <message>
        <source>Batch external ID</source>
        <translation>Batch external ID</translation>
    </message>
    <message>
        <source>Description (optional)</source>
        <translation>Description (optional)</translation>
    </message>
    <message>
        <source>File of payments</source>
        <translation>File of payments</translation>
    </message>
    <message>
        <source>Files of payments (*.csv *.txt *.tsv *.rem);;All files (*)</source>
        <translation>Files of payments (*.csv *.txt *.tsv *.rem);;All files (*)</translation>
    </message>
    <message>
        <source>This file was already imported into batch %1 on %2.</source>
        <translation>This file was already imported into batch %1 on %2.</translation>
    </message>
    <message>
        <source>This file cannot be read. Choose another one.</source>
        <translation>This file cannot be read. Choose another one.</translation>
    </message>
    <message>
        <source>Drop a file of payments here: CSV from Excel or the bank, or CNAB 444.</source>
        <translation>Drop a file of payments here: CSV from Excel or the bank, or CNAB 444.</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>No file yet</translation>
    </message>
    <message>
        <source>%1 · %2 rows</source>
        <translation>%1 · %2 rows</translation>
    </message>
    <message>
        <source>; semicolon</source>
        <translation>; semicolon</translation>
    </message>
    <message>
        <source>, comma</source>
        <translation>, comma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>| bar</source>
        <translation>| bar</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>day first</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>month first</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>choose…</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>line %1: %2</translation>
    </message>
    <message>
        <source>%1: cells that cannot be read: %2</source>
        <translation>%1: cells that cannot be read: %2</translation>
    </message>
    <message>
        <source>No problem in the rows looked at.</source>
        <translation>No problem in the rows looked at.</translation>
    </message>
    <message>
        <source>Import %1 rows</source>
        <translation>Import %1 rows</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>To decide</translation>
    </message>
</context>
<context>
    <name>esteira::views::MainWindow</name>
    <message>
        <source>All funds</source>
        <translation>All funds</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Settlement batches</source>
        <translation>Settlement batches</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUCTION</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>&amp;Batch</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connection</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>New batch…</source>
        <translation>New batch…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Batches</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Only rows with problems</source>
        <translation>Only rows with problems</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Next problem</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>Previous problem</translation>
    </message>
    <message>
        <source>Collapse navigation</source>
        <translation>Collapse navigation</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Open batch</source>
        <translation>Open batch</translation>
    </message>
    <message>
        <source>Edit batch…</source>
        <translation>Edit batch…</translation>
    </message>
    <message>
        <source>Next step: send or close…</source>
        <translation>Next step: send or close…</translation>
    </message>
    <message>
        <source>Pause or resume sending</source>
        <translation>Pause or resume sending</translation>
    </message>
    <message>
        <source>Cancel sending…</source>
        <translation>Cancel sending…</translation>
    </message>
    <message>
        <source>Query now</source>
        <translation>Query now</translation>
    </message>
    <message>
        <source>Apply the suggested correction</source>
        <translation>Apply the suggested correction</translation>
    </message>
    <message>
        <source>Write today&apos;s date</source>
        <translation>Write today&apos;s date</translation>
    </message>
    <message>
        <source>Close batch…</source>
        <translation>Close batch…</translation>
    </message>
    <message>
        <source>Discard batch…</source>
        <translation>Discard batch…</translation>
    </message>
    <message>
        <source>Delete draft…</source>
        <translation>Delete draft…</translation>
    </message>
    <message>
        <source>About Esteira</source>
        <translation>About Esteira</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Settlement</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Monitoring</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fund</translation>
    </message>
    <message>
        <source>operations here move real money</source>
        <translation>operations here move real money</translation>
    </message>
</context>
<context>
    <name>esteira::views::RowsView</name>
    <message>
        <source>External ID, contract, borrower</source>
        <translation>External ID, contract, borrower</translation>
    </message>
    <message>
        <source>Find settlements</source>
        <translation>Find settlements</translation>
    </message>
    <message>
        <source>Show settlements in a status</source>
        <translation>Show settlements in a status</translation>
    </message>
    <message>
        <source>Settlements of the batch</source>
        <translation>Settlements of the batch</translation>
    </message>
    <message>
        <source>Remove from batch…</source>
        <translation>Remove from batch…</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>All statuses</translation>
    </message>
    <message>
        <source>Sending: %1</source>
        <translation>Sending: %1</translation>
    </message>
    <message>
        <source>No settlement in this filter.</source>
        <translation>No settlement in this filter.</translation>
    </message>
    <message>
        <source>This batch has no settlement.</source>
        <translation>This batch has no settlement.</translation>
    </message>
    <message>
        <source>Select settlements to remove them.</source>
        <translation>Select settlements to remove them.</translation>
    </message>
    <message>
        <source>Selected: %1 · %2</source>
        <translation>Selected: %1 · %2</translation>
    </message>
    <message>
        <source>Delete rows…</source>
        <translation>Delete rows…</translation>
    </message>
</context>
<context>
    <name>esteira::views::SendingView</name>
    <message>
        <source>Pace</source>
        <translation>Pace</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Time left</translation>
    </message>
    <message>
        <source>Ends about</source>
        <translation>Ends about</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>At the same time</translation>
    </message>
    <message>
        <source>Rows by status</source>
        <translation>Rows by status</translation>
    </message>
    <message>
        <source>always adds up to the batch</source>
        <translation>always adds up to the batch</translation>
    </message>
    <message>
        <source>Rows by status; Enter shows them</source>
        <translation>Rows by status; Enter shows them</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Failures</translation>
    </message>
    <message>
        <source>Settlements refused, without an answer or in conflict</source>
        <translation>Settlements refused, without an answer or in conflict</translation>
    </message>
    <message>
        <source>Nothing refused, nothing without an answer.</source>
        <translation>Nothing refused, nothing without an answer.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Line %1</translation>
    </message>
    <message>
        <source>Correct in the table</source>
        <translation>Correct in the table</translation>
    </message>
</context>
<context>
    <name>esteira::views::StartErrorDialog</name>
    <message>
        <source>Esteira cannot open its data</source>
        <translation>Esteira cannot open its data</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copy details</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>esteira::views::TimelinePanel</name>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Brasília (UTC−3)</source>
        <translation>Brasília (UTC−3)</translation>
    </message>
</context>
<context>
    <name>esteira::views::WorkStatusBar</name>
    <message>
        <source>Accounting date</source>
        <translation>Accounting date</translation>
    </message>
    <message>
        <source>Brasília</source>
        <translation>Brasília</translation>
    </message>
    <message>
        <source>No connection registered</source>
        <translation>No connection registered</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>Data of %1, no connection</source>
        <translation>Data of %1, no connection</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>No connection</translation>
    </message>
    <message>
        <source>No webhook received yet</source>
        <translation>No webhook received yet</translation>
    </message>
    <message>
        <source>Last event %1 ago</source>
        <translation>Last event %1 ago</translation>
    </message>
    <message>
        <source>Not known yet, or not the same for all funds</source>
        <translation>Not known yet, or not the same for all funds</translation>
    </message>
</context>
</TS>
