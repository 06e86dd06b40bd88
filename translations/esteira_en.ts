<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AssetField</name>
    <message>
        <source>Asset</source>
        <translation>Asset</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>Borrower</translation>
    </message>
    <message>
        <source>Borrower&apos;s address and contact</source>
        <translation>Borrower&apos;s address and contact</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Invoice</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interest</translation>
    </message>
    <message>
        <source>Late payment</source>
        <translation>Late payment</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>External ID</translation>
    </message>
    <message>
        <source>Purchase value</source>
        <translation>Purchase value</translation>
    </message>
    <message>
        <source>Face value</source>
        <translation>Face value</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>Maturity</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Order number</translation>
    </message>
    <message>
        <source>Originator&apos;s CPF or CNPJ</source>
        <translation>Originator&apos;s CPF or CNPJ</translation>
    </message>
    <message>
        <source>Control number</source>
        <translation>Control number</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Amortization</source>
        <translation>Amortization</translation>
    </message>
    <message>
        <source>SCR modality</source>
        <translation>SCR modality</translation>
    </message>
    <message>
        <source>Payroll consignee</source>
        <translation>Payroll consignee</translation>
    </message>
    <message>
        <source>Installment</source>
        <translation>Installment</translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation>Contract number</translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>Issue date</translation>
    </message>
    <message>
        <source>Disbursement date</source>
        <translation>Disbursement date</translation>
    </message>
    <message>
        <source>Signature date</source>
        <translation>Signature date</translation>
    </message>
    <message>
        <source>Issue value</source>
        <translation>Issue value</translation>
    </message>
    <message>
        <source>Installments of the contract</source>
        <translation>Installments of the contract</translation>
    </message>
    <message>
        <source>Face value of the contract</source>
        <translation>Face value of the contract</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Access key</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Invoice number</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Invoice total</source>
        <translation>Invoice total</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>Invoice date</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>CPF or CNPJ</source>
        <translation>CPF or CNPJ</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Mother&apos;s name</source>
        <translation>Mother&apos;s name</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>CNAE</source>
        <translation>CNAE</translation>
    </message>
    <message>
        <source>CEP</source>
        <translation>CEP</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Street</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Area code</source>
        <translation>Area code</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Rate type</source>
        <translation>Rate type</translation>
    </message>
    <message>
        <source>Rate a month</source>
        <translation>Rate a month</translation>
    </message>
    <message>
        <source>Day count</source>
        <translation>Day count</translation>
    </message>
    <message>
        <source>Day count of the contract</source>
        <translation>Day count of the contract</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Fine rate</source>
        <translation>Fine rate</translation>
    </message>
    <message>
        <source>Interest method</source>
        <translation>Interest method</translation>
    </message>
    <message>
        <source>Late interest a month</source>
        <translation>Late interest a month</translation>
    </message>
    <message>
        <source>Late interest a day</source>
        <translation>Late interest a day</translation>
    </message>
    <message>
        <source>Day count of late interest</source>
        <translation>Day count of late interest</translation>
    </message>
    <message>
        <source>Bank slip number</source>
        <translation>Bank slip number</translation>
    </message>
    <message>
        <source>Bank slip digit</source>
        <translation>Bank slip digit</translation>
    </message>
</context>
<context>
    <name>BatchDialogs</name>
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
    <message>
        <source>Keep the administrator&apos;s settlement?</source>
        <translation>Keep the administrator&apos;s settlement?</translation>
    </message>
    <message>
        <source>Remove the administrator&apos;s settlement and send ours?</source>
        <translation>Remove the administrator&apos;s settlement and send ours?</translation>
    </message>
    <message>
        <source>The row takes the administrator&apos;s values, our own are lost, and it counts as accepted. Control totals are compared with the new value.</source>
        <translation>The row takes the administrator&apos;s values, our own are lost, and it counts as accepted. Control totals are compared with the new value.</translation>
    </message>
    <message>
        <source>The settlement there is discarded first. Only then ours is sent, under a new identifier; nothing is paid twice.</source>
        <translation>The settlement there is discarded first. Only then ours is sent, under a new identifier; nothing is paid twice.</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Keep theirs</translation>
    </message>
    <message>
        <source>Remove and send ours</source>
        <translation>Remove and send ours</translation>
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
    <message>
        <source>import not complete</source>
        <translation>import not complete</translation>
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
    <name>EditWords</name>
    <message>
        <source>edit of %1</source>
        <translation>edit of %1</translation>
    </message>
    <message numerus="yes">
        <source>fill down of %n row(s)</source>
        <translation>
            <numerusform>fill down of %n row</numerusform>
            <numerusform>fill down of %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paste of %n row(s)</source>
        <translation>
            <numerusform>paste of %n row</numerusform>
            <numerusform>paste of %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clearing of %n row(s)</source>
        <translation>
            <numerusform>clearing of %n row</numerusform>
            <numerusform>clearing of %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cut of %n row(s)</source>
        <translation>
            <numerusform>cut of %n row</numerusform>
            <numerusform>cut of %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>insertion of %n row(s)</source>
        <translation>
            <numerusform>insertion of %n row</numerusform>
            <numerusform>insertion of %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>duplication of %n row(s)</source>
        <translation>
            <numerusform>duplication of %n row</numerusform>
            <numerusform>duplication of %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n row(s)</source>
        <translation>
            <numerusform>deletion of %n row</numerusform>
            <numerusform>deletion of %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>correction of %1</source>
        <translation>correction of %1</translation>
    </message>
    <message numerus="yes">
        <source>correction of %n row(s)</source>
        <translation>
            <numerusform>correction of %n row</numerusform>
            <numerusform>correction of %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import of %n row(s)</source>
        <translation>
            <numerusform>import of %n row</numerusform>
            <numerusform>import of %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo (what was sent cannot be undone)</source>
        <translation>Undo (what was sent cannot be undone)</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Undo %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Redo %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) selected</source>
        <translation>
            <numerusform>%n row selected</numerusform>
            <numerusform>%n rows selected</numerusform>
        </translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation>sum %1</translation>
    </message>
    <message>
        <source>average %1</source>
        <translation>average %1</translation>
    </message>
    <message>
        <source>lowest %1</source>
        <translation>lowest %1</translation>
    </message>
    <message>
        <source>highest %1</source>
        <translation>highest %1</translation>
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
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Promissory note</source>
        <translation>Promissory note</translation>
    </message>
    <message>
        <source>Natural person</source>
        <translation>Natural person</translation>
    </message>
    <message>
        <source>Legal person</source>
        <translation>Legal person</translation>
    </message>
    <message>
        <source>SAC</source>
        <translation>SAC</translation>
    </message>
    <message>
        <source>Fixed rate</source>
        <translation>Fixed rate</translation>
    </message>
    <message>
        <source>360 calendar days</source>
        <translation>360 calendar days</translation>
    </message>
    <message>
        <source>365 calendar days</source>
        <translation>365 calendar days</translation>
    </message>
    <message>
        <source>Business days</source>
        <translation>Business days</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Percentage</translation>
    </message>
    <message>
        <source>Compound interest</source>
        <translation>Compound interest</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spread</translation>
    </message>
    <message>
        <source>NCE</source>
        <translation>NCE</translation>
    </message>
    <message>
        <source>CCI</source>
        <translation>CCI</translation>
    </message>
    <message>
        <source>Document check</source>
        <translation>Document check</translation>
    </message>
    <message>
        <source>Eligibility rules</source>
        <translation>Eligibility rules</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Taken out of the batch</source>
        <translation>Taken out of the batch</translation>
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
    <message>
        <source>Accepted as the administrator has it</source>
        <translation>Accepted as the administrator has it</translation>
    </message>
    <message>
        <source>Sent again under a new identifier</source>
        <translation>Sent again under a new identifier</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>answer</translation>
    </message>
    <message>
        <source>webhook</source>
        <translation>webhook</translation>
    </message>
    <message>
        <source>query</source>
        <translation>query</translation>
    </message>
    <message>
        <source>here</source>
        <translation>here</translation>
    </message>
    <message numerus="yes">
        <source>%1 settlements copied from another batch</source>
        <translation>
            <numerusform>%1 settlement copied from another batch</numerusform>
            <numerusform>%1 settlements copied from another batch</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventFeed</name>
    <message>
        <source>Not applied yet</source>
        <translation>Not applied yet</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Applied</translation>
    </message>
    <message>
        <source>Before the batch, applied</source>
        <translation>Before the batch, applied</translation>
    </message>
    <message>
        <source>Late, ignored</source>
        <translation>Late, ignored</translation>
    </message>
    <message>
        <source>Unknown batch</source>
        <translation>Unknown batch</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>Turned away</translation>
    </message>
    <message>
        <source>No webhook came</source>
        <translation>No webhook came</translation>
    </message>
    <message>
        <source>duplicate ×%1</source>
        <translation>duplicate ×%1</translation>
    </message>
    <message>
        <source>not understood by this version</source>
        <translation>not understood by this version</translation>
    </message>
    <message>
        <source>Kept; it is applied in a moment.</source>
        <translation>Kept; it is applied in a moment.</translation>
    </message>
    <message>
        <source>It came before the webhook of its batch. Both hold: a status never goes back.</source>
        <translation>It came before the webhook of its batch. Both hold: a status never goes back.</translation>
    </message>
    <message>
        <source>No batch of this connection and fund has this identifier, or more than one has. Nothing was changed.</source>
        <translation>No batch of this connection and fund has this identifier, or more than one has. Nothing was changed.</translation>
    </message>
    <message>
        <source>A query found this status and no webhook told of it within ten minutes. The status is right; the webhook was lost or the receiver could not be reached.</source>
        <translation>A query found this status and no webhook told of it within ten minutes. The status is right; the webhook was lost or the receiver could not be reached.</translation>
    </message>
    <message>
        <source>Already known</source>
        <translation>Already known</translation>
    </message>
    <message>
        <source>It confirms what an answer or a query had told before.</source>
        <translation>It confirms what an answer or a query had told before.</translation>
    </message>
    <message>
        <source>What it tells was overtaken before it came. A status never goes back.</source>
        <translation>What it tells was overtaken before it came. A status never goes back.</translation>
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
    <message>
        <source>Batch creation</source>
        <translation>Batch creation</translation>
    </message>
    <message>
        <source>Creates the assignment batch with its own identifier.</source>
        <translation>Creates the assignment batch with its own identifier.</translation>
    </message>
    <message>
        <source>Asset insertion</source>
        <translation>Asset insertion</translation>
    </message>
    <message>
        <source>Inserts each asset into the batch.</source>
        <translation>Inserts each asset into the batch.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Sends the documents of the assets that need them, as PDF. Commercial invoices need none.</source>
        <translation>Sends the documents of the assets that need them, as PDF. Commercial invoices need none.</translation>
    </message>
    <message>
        <source>End of insertion</source>
        <translation>End of insertion</translation>
    </message>
    <message>
        <source>Says that all assets are in; there is no need to wait for their results.</source>
        <translation>Says that all assets are in; there is no need to wait for their results.</translation>
    </message>
    <message>
        <source>Asset eligibility</source>
        <translation>Asset eligibility</translation>
    </message>
    <message>
        <source>The administrator analyses each asset by itself.</source>
        <translation>The administrator analyses each asset by itself.</translation>
    </message>
    <message>
        <source>Batch eligibility</source>
        <translation>Batch eligibility</translation>
    </message>
    <message>
        <source>With every asset analysed, the batch is analysed as a whole.</source>
        <translation>With every asset analysed, the batch is analysed as a whole.</translation>
    </message>
    <message>
        <source>Manager approval</source>
        <translation>Manager approval</translation>
    </message>
    <message>
        <source>The fund&apos;s manager approves or denies the batch; approval makes the assignment term.</source>
        <translation>The fund&apos;s manager approves or denies the batch; approval makes the assignment term.</translation>
    </message>
    <message>
        <source>Term signature</source>
        <translation>Term signature</translation>
    </message>
    <message>
        <source>All parties sign the assignment term.</source>
        <translation>All parties sign the assignment term.</translation>
    </message>
    <message>
        <source>Payment to the assignor</source>
        <translation>Payment to the assignor</translation>
    </message>
    <message>
        <source>The assignor is paid the sum of the purchase values of the assets that go on.</source>
        <translation>The assignor is paid the sum of the purchase values of the assets that go on.</translation>
    </message>
    <message>
        <source>Portfolio inclusion</source>
        <translation>Portfolio inclusion</translation>
    </message>
    <message>
        <source>The assets enter the fund&apos;s portfolio.</source>
        <translation>The assets enter the fund&apos;s portfolio.</translation>
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
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
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
    <message>
        <source>Open</source>
        <comment>assignment</comment>
        <translation>Open</translation>
    </message>
    <message>
        <source>In eligibility</source>
        <comment>assignment</comment>
        <translation>In eligibility</translation>
    </message>
    <message>
        <source>In batch eligibility</source>
        <comment>assignment</comment>
        <translation>In batch eligibility</translation>
    </message>
    <message>
        <source>Awaiting consultant</source>
        <comment>assignment</comment>
        <translation>Awaiting consultant</translation>
    </message>
    <message>
        <source>Awaiting the assignment date</source>
        <comment>assignment</comment>
        <translation>Awaiting the assignment date</translation>
    </message>
    <message>
        <source>Awaiting manager</source>
        <comment>assignment</comment>
        <translation>Awaiting manager</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>assignment</comment>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Awaiting signature</source>
        <comment>assignment</comment>
        <translation>Awaiting signature</translation>
    </message>
    <message>
        <source>Awaiting payment</source>
        <comment>assignment</comment>
        <translation>Awaiting payment</translation>
    </message>
    <message>
        <source>Adding to portfolio</source>
        <comment>assignment</comment>
        <translation>Adding to portfolio</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>assignment</comment>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Denied</source>
        <comment>assignment</comment>
        <translation>Denied</translation>
    </message>
    <message>
        <source>Discarded</source>
        <comment>assignment</comment>
        <translation>Discarded</translation>
    </message>
    <message>
        <source>In analysis</source>
        <comment>asset</comment>
        <translation>In analysis</translation>
    </message>
    <message>
        <source>Document missing</source>
        <comment>asset</comment>
        <translation>Document missing</translation>
    </message>
    <message>
        <source>Pre-approved</source>
        <comment>asset</comment>
        <translation>Pre-approved</translation>
    </message>
    <message>
        <source>In portfolio</source>
        <comment>asset</comment>
        <translation>In portfolio</translation>
    </message>
    <message>
        <source>Denied</source>
        <comment>asset</comment>
        <translation>Denied</translation>
    </message>
    <message>
        <source>Discarded</source>
        <comment>asset</comment>
        <translation>Discarded</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>heading</comment>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Queued</source>
        <comment>heading</comment>
        <translation>Queued</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>heading</comment>
        <translation>Sending</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>heading</comment>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Already there</source>
        <comment>heading</comment>
        <translation>Already there</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>heading</comment>
        <translation>Refused</translation>
    </message>
    <message>
        <source>No answer</source>
        <comment>heading</comment>
        <translation>No answer</translation>
    </message>
    <message>
        <source>Conflict</source>
        <comment>heading</comment>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>Removing</source>
        <comment>heading</comment>
        <translation>Removing</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>heading</comment>
        <translation>Removed</translation>
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
    <message>
        <source>Fill in this field</source>
        <translation>Fill in this field</translation>
    </message>
    <message>
        <source>The administrator&apos;s examples always give this field</source>
        <translation>The administrator&apos;s examples always give this field</translation>
    </message>
    <message>
        <source>Fill it in if you know it</source>
        <translation>Fill it in if you know it</translation>
    </message>
    <message>
        <source>Not a rate</source>
        <translation>Not a rate</translation>
    </message>
    <message>
        <source>Write the rate as a fraction, like 0.018, or with its sign, like 1,8%</source>
        <translation>Write the rate as a fraction, like 0.018, or with its sign, like 1,8%</translation>
    </message>
    <message>
        <source>Assets of this type cannot be sent by this program</source>
        <translation>Assets of this type cannot be sent by this program</translation>
    </message>
    <message>
        <source>The assignment configuration takes only assets of the type %1</source>
        <translation>The assignment configuration takes only assets of the type %1</translation>
    </message>
    <message>
        <source>Choose another configuration, or take this asset out</source>
        <translation>Choose another configuration, or take this asset out</translation>
    </message>
    <message>
        <source>Correct the amount, or take the asset out</source>
        <translation>Correct the amount, or take the asset out</translation>
    </message>
    <message>
        <source>The fund would pay more than the face value, %1</source>
        <translation>The fund would pay more than the face value, %1</translation>
    </message>
    <message>
        <source>Check both values</source>
        <translation>Check both values</translation>
    </message>
    <message>
        <source>The installment is worth more than the whole contract</source>
        <translation>The installment is worth more than the whole contract</translation>
    </message>
    <message>
        <source>After the fund&apos;s accounting date, %1</source>
        <translation>After the fund&apos;s accounting date, %1</translation>
    </message>
    <message>
        <source>Check the date</source>
        <translation>Check the date</translation>
    </message>
    <message>
        <source>Not the assignor of this configuration, %1</source>
        <translation>Not the assignor of this configuration, %1</translation>
    </message>
    <message>
        <source>Check that this originator is part of the assignment contract</source>
        <translation>Check that this originator is part of the assignment contract</translation>
    </message>
    <message>
        <source>The contract has only %1 installments</source>
        <translation>The contract has only %1 installments</translation>
    </message>
    <message>
        <source>Check both numbers</source>
        <translation>Check both numbers</translation>
    </message>
    <message>
        <source>Already used by another asset of this batch</source>
        <translation>Already used by another asset of this batch</translation>
    </message>
    <message>
        <source>Give the asset an identifier of its own</source>
        <translation>Give the asset an identifier of its own</translation>
    </message>
    <message>
        <source>The same invoice is on line %1</source>
        <translation>The same invoice is on line %1</translation>
    </message>
    <message>
        <source>The same invoice is on another asset of this batch</source>
        <translation>The same invoice is on another asset of this batch</translation>
    </message>
    <message>
        <source>Take one of the two assets out</source>
        <translation>Take one of the two assets out</translation>
    </message>
    <message>
        <source>Two installments have this number</source>
        <translation>Two installments have this number</translation>
    </message>
    <message>
        <source>Number the installments from 1</source>
        <translation>Number the installments from 1</translation>
    </message>
    <message>
        <source>Due before the installment that precedes it</source>
        <translation>Due before the installment that precedes it</translation>
    </message>
    <message>
        <source>Check the dates of the installments</source>
        <translation>Check the dates of the installments</translation>
    </message>
    <message>
        <source>A premium needs its type and its value</source>
        <translation>A premium needs its type and its value</translation>
    </message>
    <message>
        <source>Complete it, or take it out</source>
        <translation>Complete it, or take it out</translation>
    </message>
    <message>
        <source>The further fields are not one JSON object</source>
        <translation>The further fields are not one JSON object</translation>
    </message>
    <message>
        <source>Write them between braces, names in double quotes</source>
        <translation>Write them between braces, names in double quotes</translation>
    </message>
    <message>
        <source>The object “%1” with the data of the paper is required</source>
        <translation>The object “%1” with the data of the paper is required</translation>
    </message>
    <message>
        <source>Write it among the further fields, as the administrator&apos;s documentation asks</source>
        <translation>Write it among the further fields, as the administrator&apos;s documentation asks</translation>
    </message>
    <message>
        <source>Not after the fund&apos;s accounting date, %1</source>
        <translation>Not after the fund&apos;s accounting date, %1</translation>
    </message>
    <message>
        <source>Only what is still to be paid can be assigned</source>
        <translation>Only what is still to be paid can be assigned</translation>
    </message>
    <message>
        <source>Before the date of issue, %1</source>
        <translation>Before the date of issue, %1</translation>
    </message>
    <message>
        <source>Check both dates</source>
        <translation>Check both dates</translation>
    </message>
    <message>
        <source>An asset of this type has at least one installment</source>
        <translation>An asset of this type has at least one installment</translation>
    </message>
    <message>
        <source>Write the installments with number, maturity and face value</source>
        <translation>Write the installments with number, maturity and face value</translation>
    </message>
    <message>
        <source>Check the text</source>
        <translation>Check the text</translation>
    </message>
    <message>
        <source>An access key has 44 characters; this one has %1</source>
        <translation>An access key has 44 characters; this one has %1</translation>
    </message>
    <message>
        <source>Copy the key of the NF-e without spaces</source>
        <translation>Copy the key of the NF-e without spaces</translation>
    </message>
    <message>
        <source>The check digit of the access key does not hold</source>
        <translation>The check digit of the access key does not hold</translation>
    </message>
    <message>
        <source>Compare the key with the invoice; a digit may be wrong</source>
        <translation>Compare the key with the invoice; a digit may be wrong</translation>
    </message>
    <message>
        <source>Must be written with its punctuation</source>
        <translation>Must be written with its punctuation</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Write %1</translation>
    </message>
    <message>
        <source>A CPF belongs to a natural person</source>
        <translation>A CPF belongs to a natural person</translation>
    </message>
    <message>
        <source>A CNPJ belongs to a legal person</source>
        <translation>A CNPJ belongs to a legal person</translation>
    </message>
    <message>
        <source>Change the person, or the document</source>
        <translation>Change the person, or the document</translation>
    </message>
    <message>
        <source>Asked for of natural persons</source>
        <translation>Asked for of natural persons</translation>
    </message>
    <message>
        <source>Asked for of legal persons</source>
        <translation>Asked for of legal persons</translation>
    </message>
    <message>
        <source>Rates are fractions: 1 is 100 %</source>
        <translation>Rates are fractions: 1 is 100 %</translation>
    </message>
    <message>
        <source>If percent is meant, write %1</source>
        <translation>If percent is meant, write %1</translation>
    </message>
    <message>
        <source>A CEP is written like 01310-100</source>
        <translation>A CEP is written like 01310-100</translation>
    </message>
    <message>
        <source>A CNAE is written like 46.39-7-01</source>
        <translation>A CNAE is written like 46.39-7-01</translation>
    </message>
    <message>
        <source>Not one of the 27 states</source>
        <translation>Not one of the 27 states</translation>
    </message>
    <message>
        <source>A country has three letters, like BRA</source>
        <translation>A country has three letters, like BRA</translation>
    </message>
    <message>
        <source>Not an e-mail address</source>
        <translation>Not an e-mail address</translation>
    </message>
    <message>
        <source>An area code has two digits</source>
        <translation>An area code has two digits</translation>
    </message>
    <message>
        <source>A phone number has eight or nine digits, without punctuation</source>
        <translation>A phone number has eight or nine digits, without punctuation</translation>
    </message>
    <message>
        <source>An SCR modality has four digits, like 0202</source>
        <translation>An SCR modality has four digits, like 0202</translation>
    </message>
    <message>
        <source>%1 ms, through the proxy %2</source>
        <translation>%1 ms, through the proxy %2</translation>
    </message>
    <message>
        <source>none: this computer itself</source>
        <translation>none: this computer itself</translation>
    </message>
    <message>
        <source>%1 s of difference</source>
        <translation>%1 s of difference</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is slow. Let the system set it from the network; the administrator refuses signatures made at the wrong time.</source>
        <translation>This computer&apos;s clock is slow. Let the system set it from the network; the administrator refuses signatures made at the wrong time.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is fast. Let the system set it from the network; the administrator refuses signatures made at the wrong time.</source>
        <translation>This computer&apos;s clock is fast. Let the system set it from the network; the administrator refuses signatures made at the wrong time.</translation>
    </message>
    <message>
        <source>What answers is not the administrator&apos;s API.</source>
        <translation>What answers is not the administrator&apos;s API.</translation>
    </message>
    <message>
        <source>Check the address; a proxy or the sign-in page of a network may have answered in its place.</source>
        <translation>Check the address; a proxy or the sign-in page of a network may have answered in its place.</translation>
    </message>
    <message>
        <source>integration active</source>
        <translation>integration active</translation>
    </message>
    <message>
        <source>can be read; no batch yet</source>
        <translation>can be read; no batch yet</translation>
    </message>
    <message>
        <source>can be read</source>
        <translation>can be read</translation>
    </message>
    <message>
        <source>The name %1 is not known to the network (DNS).</source>
        <translation>The name %1 is not known to the network (DNS).</translation>
    </message>
    <message>
        <source>Check the spelling of the address, and whether this computer is in the network or the VPN.</source>
        <translation>Check the spelling of the address, and whether this computer is in the network or the VPN.</translation>
    </message>
    <message>
        <source>%1 refuses the connection: nothing listens there, or a firewall turns us away.</source>
        <translation>%1 refuses the connection: nothing listens there, or a firewall turns us away.</translation>
    </message>
    <message>
        <source>Check the address and its port; ask the network&apos;s staff whether the firewall lets this computer out.</source>
        <translation>Check the address and its port; ask the network&apos;s staff whether the firewall lets this computer out.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 does not answer.</translation>
    </message>
    <message>
        <source>A firewall often swallows the connection without a word: ask the network&apos;s staff to allow it.</source>
        <translation>A firewall often swallows the connection without a word: ask the network&apos;s staff to allow it.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user name and password.</source>
        <translation>The proxy %1 asks for a user name and password.</translation>
    </message>
    <message>
        <source>Give them in the proxy settings of the system, or ask for a rule without them.</source>
        <translation>Give them in the proxy settings of the system, or ask for a rule without them.</translation>
    </message>
    <message>
        <source>The proxy %1 does not let us through.</source>
        <translation>The proxy %1 does not let us through.</translation>
    </message>
    <message>
        <source>Check the proxy settings of the system; ask the network&apos;s staff to allow %1.</source>
        <translation>Check the proxy settings of the system; ask the network&apos;s staff to allow %1.</translation>
    </message>
    <message>
        <source>The proxy %1 was not found.</source>
        <translation>The proxy %1 was not found.</translation>
    </message>
    <message>
        <source>Check the proxy settings of the system.</source>
        <translation>Check the proxy settings of the system.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 cannot be reached.</translation>
    </message>
    <message>
        <source>Check whether this computer is in the network.</source>
        <translation>Check whether this computer is in the network.</translation>
    </message>
    <message>
        <source>The host&apos;s certificate is valid from %1 to %2, and this computer says %3.</source>
        <translation>The host&apos;s certificate is valid from %1 to %2, and this computer says %3.</translation>
    </message>
    <message>
        <source>Set the date of this computer if it is wrong. If it is right, the administrator has to renew the certificate.</source>
        <translation>Set the date of this computer if it is wrong. If it is right, the administrator has to renew the certificate.</translation>
    </message>
    <message>
        <source>Who answers says to be “%1”, not %2.</source>
        <translation>Who answers says to be “%1”, not %2.</translation>
    </message>
    <message>
        <source>Check the address. If it is right, something in the network answers in the administrator&apos;s place: tell its staff.</source>
        <translation>Check the address. If it is right, something in the network answers in the administrator&apos;s place: tell its staff.</translation>
    </message>
    <message>
        <source>The certificate was issued by “%1”, which this computer does not trust.</source>
        <translation>The certificate was issued by “%1”, which this computer does not trust.</translation>
    </message>
    <message>
        <source>A proxy or an antivirus may be opening encrypted connections: ask the network&apos;s staff to except the administrator&apos;s hosts.</source>
        <translation>A proxy or an antivirus may be opening encrypted connections: ask the network&apos;s staff to except the administrator&apos;s hosts.</translation>
    </message>
    <message>
        <source>No encrypted connection (TLS 1.2 or newer) came about.</source>
        <translation>No encrypted connection (TLS 1.2 or newer) came about.</translation>
    </message>
    <message>
        <source>Check that the address is one for https; a proxy in between may know only old encryption.</source>
        <translation>Check that the address is one for https; a proxy in between may know only old encryption.</translation>
    </message>
    <message>
        <source>The administrator does not know this API key. Check that it belongs to this environment and this profile, and copy it again from the portal.</source>
        <translation>The administrator does not know this API key. Check that it belongs to this environment and this profile, and copy it again from the portal.</translation>
    </message>
    <message>
        <source>The API key did not arrive. Enter it again; a proxy may also take headers away.</source>
        <translation>The API key did not arrive. Enter it again; a proxy may also take headers away.</translation>
    </message>
    <message>
        <source>Set the clock of this computer first: the signature holds the time. Then test again.</source>
        <translation>Set the clock of this computer first: the signature holds the time. Then test again.</translation>
    </message>
    <message>
        <source>The signature was not accepted. Compare the fingerprint of the key with the one on the portal; import the private key that belongs to it.</source>
        <translation>The signature was not accepted. Compare the fingerprint of the key with the one on the portal; import the private key that belongs to it.</translation>
    </message>
    <message>
        <source>The administrator may accept only certain network addresses: ask which, and whether yours is among them.</source>
        <translation>The administrator may accept only certain network addresses: ask which, and whether yours is among them.</translation>
    </message>
    <message>
        <source>The fund&apos;s manager grants it on the portal: “View Batches” for this fund.</source>
        <translation>The fund&apos;s manager grants it on the portal: “View Batches” for this fund.</translation>
    </message>
    <message>
        <source>Ask the administrator&apos;s integration team to grant this integration reading and writing.</source>
        <translation>Ask the administrator&apos;s integration team to grant this integration reading and writing.</translation>
    </message>
    <message>
        <source>The address cannot be used.</source>
        <translation>The address cannot be used.</translation>
    </message>
    <message>
        <source>It begins with https:// and holds the host only; http:// is for this computer alone.</source>
        <translation>It begins with https:// and holds the host only; http:// is for this computer alone.</translation>
    </message>
    <message>
        <source>This is the address of a sandbox, and the connection says production.</source>
        <translation>This is the address of a sandbox, and the connection says production.</translation>
    </message>
    <message>
        <source>Choose the environment the address belongs to.</source>
        <translation>Choose the environment the address belongs to.</translation>
    </message>
    <message>
        <source>This is the address of production, and the connection says sandbox.</source>
        <translation>This is the address of production, and the connection says sandbox.</translation>
    </message>
    <message>
        <source>“%1” is not the key of a fund class.</source>
        <translation>“%1” is not the key of a fund class.</translation>
    </message>
    <message>
        <source>The key has 36 characters, such as 0f8fad5b-d9cb-469f-a165-70867728950e. The administrator hands it over with the fund.</source>
        <translation>The key has 36 characters, such as 0f8fad5b-d9cb-469f-a165-70867728950e. The administrator hands it over with the fund.</translation>
    </message>
    <message>
        <source>Batches of this connection are still open: %1.</source>
        <translation>Batches of this connection are still open: %1.</translation>
    </message>
    <message>
        <source>Delete the drafts, and close or discard the batches and wait for their end; without the connection they could no longer be followed.</source>
        <translation>Delete the drafts, and close or discard the batches and wait for their end; without the connection they could no longer be followed.</translation>
    </message>
    <message>
        <source>The connection has no name.</source>
        <translation>The connection has no name.</translation>
    </message>
    <message>
        <source>Give it the name people know it by, such as “Production, manager”.</source>
        <translation>Give it the name people know it by, such as “Production, manager”.</translation>
    </message>
    <message>
        <source>The embedded sandbox is part of the program and is not changed.</source>
        <translation>The embedded sandbox is part of the program and is not changed.</translation>
    </message>
    <message>
        <source>The environment of a connection does not change.</source>
        <translation>The environment of a connection does not change.</translation>
    </message>
    <message>
        <source>Register another connection; its batches then say where they were sent.</source>
        <translation>Register another connection; its batches then say where they were sent.</translation>
    </message>
    <message>
        <source>Another connection has this name.</source>
        <translation>Another connection has this name.</translation>
    </message>
    <message>
        <source>Give it a name of its own, so that nobody takes one for the other.</source>
        <translation>Give it a name of its own, so that nobody takes one for the other.</translation>
    </message>
    <message>
        <source>The API key is missing.</source>
        <translation>The API key is missing.</translation>
    </message>
    <message>
        <source>The administrator&apos;s portal shows it when the public key is registered.</source>
        <translation>The administrator&apos;s portal shows it when the public key is registered.</translation>
    </message>
    <message>
        <source>The private key is missing.</source>
        <translation>The private key is missing.</translation>
    </message>
    <message>
        <source>Import the file whose public half is registered with the administrator.</source>
        <translation>Import the file whose public half is registered with the administrator.</translation>
    </message>
    <message>
        <source>“%1” is not an address of this computer.</source>
        <translation>“%1” is not an address of this computer.</translation>
    </message>
    <message>
        <source>127.0.0.1 is reached from this computer alone; 0.0.0.0 from everywhere.</source>
        <translation>127.0.0.1 is reached from this computer alone; 0.0.0.0 from everywhere.</translation>
    </message>
    <message>
        <source>The public address cannot be used.</source>
        <translation>The public address cannot be used.</translation>
    </message>
    <message>
        <source>It begins with https:// and is the one given to the administrator.</source>
        <translation>It begins with https:// and is the one given to the administrator.</translation>
    </message>
    <message>
        <source>This row is no longer in conflict.</source>
        <translation>This row is no longer in conflict.</translation>
    </message>
    <message>
        <source>Settlement %1 changed at the administrator since you looked.</source>
        <translation>Settlement %1 changed at the administrator since you looked.</translation>
    </message>
    <message>
        <source>Nothing was done. Compare both again and decide.</source>
        <translation>Nothing was done. Compare both again and decide.</translation>
    </message>
    <message>
        <source>The administrator no longer has settlement %1.</source>
        <translation>The administrator no longer has settlement %1.</translation>
    </message>
    <message>
        <source>There is nothing to decide any more: the row can be corrected and sent.</source>
        <translation>There is nothing to decide any more: the row can be corrected and sent.</translation>
    </message>
    <message>
        <source>The assignment no longer takes assets.</source>
        <translation>The assignment no longer takes assets.</translation>
    </message>
    <message>
        <source>Make a new assignment for these assets.</source>
        <translation>Make a new assignment for these assets.</translation>
    </message>
    <message>
        <source>The document was already sent.</source>
        <translation>The document was already sent.</translation>
    </message>
    <message>
        <source>Send a corrected document in its place.</source>
        <translation>Send a corrected document in its place.</translation>
    </message>
    <message>
        <source>Assets cannot be sorted by %1.</source>
        <translation>Assets cannot be sorted by %1.</translation>
    </message>
    <message>
        <source>This asset no longer exists.</source>
        <translation>This asset no longer exists.</translation>
    </message>
    <message>
        <source>Open the assignment again to see its assets.</source>
        <translation>Open the assignment again to see its assets.</translation>
    </message>
    <message>
        <source>Asset %1 can no longer be changed: it was sent.</source>
        <translation>Asset %1 can no longer be changed: it was sent.</translation>
    </message>
    <message>
        <source>Once the assignment is reopened, the asset can be removed from it.</source>
        <translation>Once the assignment is reopened, the asset can be removed from it.</translation>
    </message>
    <message>
        <source>This fund already has an assignment with the identifier %1.</source>
        <translation>This fund already has an assignment with the identifier %1.</translation>
    </message>
    <message>
        <source>Choose another identifier, or open that assignment.</source>
        <translation>Choose another identifier, or open that assignment.</translation>
    </message>
    <message>
        <source>The assignment was already sent: its data can no longer be changed.</source>
        <translation>The assignment was already sent: its data can no longer be changed.</translation>
    </message>
    <message>
        <source>The assignment was already sent: it can no longer be deleted here.</source>
        <translation>The assignment was already sent: it can no longer be deleted here.</translation>
    </message>
    <message>
        <source>The manager can deny it; it then ends without payment.</source>
        <translation>The manager can deny it; it then ends without payment.</translation>
    </message>
    <message>
        <source>This assignment no longer exists.</source>
        <translation>This assignment no longer exists.</translation>
    </message>
    <message>
        <source>Go back to the list of assignments.</source>
        <translation>Go back to the list of assignments.</translation>
    </message>
    <message>
        <source>Assets with errors: %1. Nothing was sent.</source>
        <translation>Assets with errors: %1. Nothing was sent.</translation>
    </message>
    <message>
        <source>Show only assets with problems, correct or delete them, and send again.</source>
        <translation>Show only assets with problems, correct or delete them, and send again.</translation>
    </message>
    <message>
        <source>The outcome of the previous call about this assignment is not known yet.</source>
        <translation>The outcome of the previous call about this assignment is not known yet.</translation>
    </message>
    <message>
        <source>The insertion cannot be closed: assets not accepted yet: %1.</source>
        <translation>The insertion cannot be closed: assets not accepted yet: %1.</translation>
    </message>
    <message>
        <source>Send, correct or delete them first.</source>
        <translation>Send, correct or delete them first.</translation>
    </message>
    <message>
        <source>Asset %1 cannot be removed: the administrator has not accepted it.</source>
        <translation>Asset %1 cannot be removed: the administrator has not accepted it.</translation>
    </message>
    <message>
        <source>Assets that were not accepted are deleted or corrected here.</source>
        <translation>Assets that were not accepted are deleted or corrected here.</translation>
    </message>
    <message>
        <source>The connection has open batches (%1): it cannot be removed.</source>
        <translation>The connection has open batches (%1): it cannot be removed.</translation>
    </message>
    <message>
        <source>The fund has open batches (%1): it cannot be removed.</source>
        <translation>The fund has open batches (%1): it cannot be removed.</translation>
    </message>
    <message>
        <source>Finish or discard them first.</source>
        <translation>Finish or discard them first.</translation>
    </message>
    <message>
        <source>This call is no longer kept.</source>
        <translation>This call is no longer kept.</translation>
    </message>
    <message>
        <source>Query the batch again to see what the administrator says now.</source>
        <translation>Query the batch again to see what the administrator says now.</translation>
    </message>
    <message>
        <source>There is nothing to undo in this batch.</source>
        <translation>There is nothing to undo in this batch.</translation>
    </message>
    <message>
        <source>This batch was sent: what was sent cannot be undone.</source>
        <translation>This batch was sent: what was sent cannot be undone.</translation>
    </message>
    <message>
        <source>While the batch is open, remove the settlement from it and add it again.</source>
        <translation>While the batch is open, remove the settlement from it and add it again.</translation>
    </message>
    <message>
        <source>A file is being imported into this batch: nothing can be undone until it ends.</source>
        <translation>A file is being imported into this batch: nothing can be undone until it ends.</translation>
    </message>
    <message>
        <source>Row %1 is no longer in conflict.</source>
        <translation>Row %1 is no longer in conflict.</translation>
    </message>
    <message>
        <source>The import of %1 into this batch is not complete. Nothing was sent.</source>
        <translation>The import of %1 into this batch is not complete. Nothing was sent.</translation>
    </message>
    <message>
        <source>Wait until it ends. If it was cut off, import the file again or discard what was read of it.</source>
        <translation>Wait until it ends. If it was cut off, import the file again or discard what was read of it.</translation>
    </message>
    <message>
        <source>The clipboard holds more than can be pasted.</source>
        <translation>The clipboard holds more than can be pasted.</translation>
    </message>
    <message>
        <source>Save it as a CSV file and import that.</source>
        <translation>Save it as a CSV file and import that.</translation>
    </message>
    <message>
        <source>The file cannot be read as a key.</source>
        <translation>The file cannot be read as a key.</translation>
    </message>
    <message>
        <source>Choose the file of the private key; it is smaller than a page.</source>
        <translation>Choose the file of the private key; it is smaller than a page.</translation>
    </message>
    <message>
        <source>Too many rows to copy at once.</source>
        <translation>Too many rows to copy at once.</translation>
    </message>
    <message>
        <source>Copy at most %1 rows.</source>
        <translation>Copy at most %1 rows.</translation>
    </message>
    <message>
        <source>The clipboard has %1 columns, but only %2 follow from here. Nothing was pasted.</source>
        <translation>The clipboard has %1 columns, but only %2 follow from here. Nothing was pasted.</translation>
    </message>
    <message>
        <source>Start further to the left.</source>
        <translation>Start further to the left.</translation>
    </message>
    <message>
        <source>Type a whole number, such as %1.</source>
        <translation>Type a whole number, such as %1.</translation>
    </message>
    <message>
        <source>Type an amount in reais, such as %1.</source>
        <translation>Type an amount in reais, such as %1.</translation>
    </message>
    <message>
        <source>A request to the webhook receiver was not a webhook (HTTP %1).</source>
        <translation>A request to the webhook receiver was not a webhook (HTTP %1).</translation>
    </message>
    <message>
        <source>Find out which program sends to this address; webhooks come from the administrator alone.</source>
        <translation>Find out which program sends to this address; webhooks come from the administrator alone.</translation>
    </message>
    <message>
        <source>The assignment configuration is switched off. Choose another one, or ask the administrator to switch it on.</source>
        <translation>The assignment configuration is switched off. Choose another one, or ask the administrator to switch it on.</translation>
    </message>
    <message>
        <source>The administrator does not know this assignment configuration. Refresh the list of configurations and choose again.</source>
        <translation>The administrator does not know this assignment configuration. Refresh the list of configurations and choose again.</translation>
    </message>
    <message>
        <source>The administrator does not know this assignment. Check the fund, the configuration and the connection.</source>
        <translation>The administrator does not know this assignment. Check the fund, the configuration and the connection.</translation>
    </message>
    <message>
        <source>The administrator does not know this asset. Refresh the assets of the batch; it may never have arrived.</source>
        <translation>The administrator does not know this asset. Refresh the assets of the batch; it may never have arrived.</translation>
    </message>
    <message>
        <source>The assignment has moved on. Refresh it to see what can be done now.</source>
        <translation>The assignment has moved on. Refresh it to see what can be done now.</translation>
    </message>
    <message>
        <source>The asset does not ask for a document of this type. Choose the type its assignment configuration asks for.</source>
        <translation>The asset does not ask for a document of this type. Choose the type its assignment configuration asks for.</translation>
    </message>
    <message>
        <source>The administrator does not know this type of document. Choose another one.</source>
        <translation>The administrator does not know this type of document. Choose another one.</translation>
    </message>
    <message>
        <source>The file is not a PDF the administrator can read. Save it as PDF again and send that.</source>
        <translation>The file is not a PDF the administrator can read. Save it as PDF again and send that.</translation>
    </message>
    <message>
        <source>An assignment with this identifier is already there. Open it; for other assets make a batch with an identifier of its own.</source>
        <translation>An assignment with this identifier is already there. Open it; for other assets make a batch with an identifier of its own.</translation>
    </message>
    <message>
        <source>The batch has no assets. Insert at least one before closing.</source>
        <translation>The batch has no assets. Insert at least one before closing.</translation>
    </message>
    <message>
        <source>Use the fund&apos;s accounting date as the assignment date, or leave it empty.</source>
        <translation>Use the fund&apos;s accounting date as the assignment date, or leave it empty.</translation>
    </message>
    <message>
        <source>This is a JSON list, which cannot be read as payments.</source>
        <translation>This is a JSON list, which cannot be read as payments.</translation>
    </message>
    <message>
        <source>Ask for JSON lines, one object with one payment a line, or for CSV.</source>
        <translation>Ask for JSON lines, one object with one payment a line, or for CSV.</translation>
    </message>
    <message>
        <source>Line %1 is no JSON object.</source>
        <translation>Line %1 is no JSON object.</translation>
    </message>
    <message>
        <source>The lines hold more than %1 different names.</source>
        <translation>The lines hold more than %1 different names.</translation>
    </message>
    <message>
        <source>Ask for JSON lines with the same names in every line, or for CSV.</source>
        <translation>Ask for JSON lines with the same names in every line, or for CSV.</translation>
    </message>
    <message>
        <source>Choose a CSV file, an Excel workbook or a CNAB 444 settlement file.</source>
        <translation>Choose a CSV file, an Excel workbook or a CNAB 444 settlement file.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>The file cannot be read: %1</translation>
    </message>
    <message>
        <source>Check the free space of this computer.</source>
        <translation>Check the free space of this computer.</translation>
    </message>
    <message>
        <source>The workbook holds more texts than a sheet of payments can.</source>
        <translation>The workbook holds more texts than a sheet of payments can.</translation>
    </message>
    <message>
        <source>Save the sheet with the payments as CSV and import that.</source>
        <translation>Save the sheet with the payments as CSV and import that.</translation>
    </message>
    <message>
        <source>The workbook has no sheet that can be seen.</source>
        <translation>The workbook has no sheet that can be seen.</translation>
    </message>
    <message>
        <source>Open it in the spreadsheet and show the sheet with the payments.</source>
        <translation>Open it in the spreadsheet and show the sheet with the payments.</translation>
    </message>
    <message>
        <source>Row %1 of the sheet has more than a thousand columns.</source>
        <translation>Row %1 of the sheet has more than a thousand columns.</translation>
    </message>
    <message>
        <source>Copy the columns with the payments into a new workbook.</source>
        <translation>Copy the columns with the payments into a new workbook.</translation>
    </message>
    <message>
        <source>The sheet has more rows than a spreadsheet can hold.</source>
        <translation>The sheet has more rows than a spreadsheet can hold.</translation>
    </message>
    <message>
        <source>Open it in the spreadsheet, save it again, and import the new file.</source>
        <translation>Open it in the spreadsheet, save it again, and import the new file.</translation>
    </message>
    <message>
        <source>The workbook is damaged and cannot be read.</source>
        <translation>The workbook is damaged and cannot be read.</translation>
    </message>
    <message>
        <source>The workbook unpacks to far more than a workbook holds; reading it was refused.</source>
        <translation>The workbook unpacks to far more than a workbook holds; reading it was refused.</translation>
    </message>
    <message>
        <source>Copy the rows with payments into a new workbook, or save the sheet as CSV.</source>
        <translation>Copy the rows with payments into a new workbook, or save the sheet as CSV.</translation>
    </message>
    <message>
        <source>The workbook is locked with a password.</source>
        <translation>The workbook is locked with a password.</translation>
    </message>
    <message>
        <source>Take the password away in the spreadsheet and save it again.</source>
        <translation>Take the password away in the spreadsheet and save it again.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2. Nothing was sent.</source>
        <translation>The file %1 cannot be read: %2. Nothing was sent.</translation>
    </message>
    <message>
        <source>Put the file back, or attach another one.</source>
        <translation>Put the file back, or attach another one.</translation>
    </message>
    <message>
        <source>Row %1 cannot be written as CNAB 444: %2</source>
        <translation>Row %1 cannot be written as CNAB 444: %2</translation>
    </message>
    <message>
        <source>Export the batch as XLSX or CSV, which carry every settlement.</source>
        <translation>Export the batch as XLSX or CSV, which carry every settlement.</translation>
    </message>
    <message>
        <source>it has problems</source>
        <translation>it has problems</translation>
    </message>
    <message>
        <source>its settlement type has no occurrence in the layout</source>
        <translation>its settlement type has no occurrence in the layout</translation>
    </message>
    <message>
        <source>its asset type has no documented species</source>
        <translation>its asset type has no documented species</translation>
    </message>
    <message>
        <source>it has no participant control number of at most 25 characters</source>
        <translation>it has no participant control number of at most 25 characters</translation>
    </message>
    <message>
        <source>its value has more than ten digits</source>
        <translation>its value has more than ten digits</translation>
    </message>
    <message>
        <source>A CNAB 444 remittance needs the assignor&apos;s CNPJ, with valid check digits.</source>
        <translation>A CNAB 444 remittance needs the assignor&apos;s CNPJ, with valid check digits.</translation>
    </message>
    <message>
        <source>Write the 14 characters of the assignor&apos;s CNPJ, or export as XLSX or CSV.</source>
        <translation>Write the 14 characters of the assignor&apos;s CNPJ, or export as XLSX or CSV.</translation>
    </message>
    <message>
        <source>A spreadsheet holds at most %1 rows.</source>
        <translation>A spreadsheet holds at most %1 rows.</translation>
    </message>
    <message>
        <source>Export this batch as CSV.</source>
        <translation>Export this batch as CSV.</translation>
    </message>
    <message>
        <source>The administrator has assignment %1 with other data or in another situation.</source>
        <translation>The administrator has assignment %1 with other data or in another situation.</translation>
    </message>
    <message>
        <source>Nothing was sent twice. Look at its situation and its timeline, then decide.</source>
        <translation>Nothing was sent twice. Look at its situation and its timeline, then decide.</translation>
    </message>
    <message>
        <source>Something else is under way with this assignment.</source>
        <translation>Something else is under way with this assignment.</translation>
    </message>
    <message>
        <source>The assignment changed since you opened it. Nothing was decided.</source>
        <translation>The assignment changed since you opened it. Nothing was decided.</translation>
    </message>
    <message>
        <source>Only the manager decides: connection %1 does not have the manager&apos;s profile.</source>
        <translation>Only the manager decides: connection %1 does not have the manager&apos;s profile.</translation>
    </message>
    <message>
        <source>Choose the manager&apos;s connection.</source>
        <translation>Choose the manager&apos;s connection.</translation>
    </message>
    <message>
        <source>A denial needs a reason.</source>
        <translation>A denial needs a reason.</translation>
    </message>
    <message>
        <source>Write why the assignment is denied. The reason stays on this computer.</source>
        <translation>Write why the assignment is denied. The reason stays on this computer.</translation>
    </message>
    <message>
        <source>The assignment no longer awaits the manager. Nothing was decided.</source>
        <translation>The assignment no longer awaits the manager. Nothing was decided.</translation>
    </message>
    <message>
        <source>Look at its present situation and its timeline.</source>
        <translation>Look at its present situation and its timeline.</translation>
    </message>
    <message>
        <source>There is no such copy of the term yet.</source>
        <translation>There is no such copy of the term yet.</translation>
    </message>
    <message>
        <source>The signed copy comes once all parties have signed.</source>
        <translation>The signed copy comes once all parties have signed.</translation>
    </message>
    <message>
        <source>Assets that came in: %1.</source>
        <translation>Assets that came in: %1.</translation>
    </message>
    <message>
        <source>Assets that went out: %1.</source>
        <translation>Assets that went out: %1.</translation>
    </message>
    <message>
        <source>Assets in another situation: %1.</source>
        <translation>Assets in another situation: %1.</translation>
    </message>
    <message>
        <source>Assets with another value: %1.</source>
        <translation>Assets with another value: %1.</translation>
    </message>
    <message>
        <source>Total before %1 in %2 assets, now %3 in %4.</source>
        <translation>Total before %1 in %2 assets, now %3 in %4.</translation>
    </message>
    <message>
        <source>Leave it out, unless it really was paid again</source>
        <translation>Leave it out, unless it really was paid again</translation>
    </message>
    <message>
        <source>This external ID is already in batch %1, row %2</source>
        <translation>This external ID is already in batch %1, row %2</translation>
    </message>
    <message>
        <source>The same payment is already in batch %1, row %2: asset, installment, type, day and value</source>
        <translation>The same payment is already in batch %1, row %2: asset, installment, type, day and value</translation>
    </message>
    <message>
        <source>Looks like a payment in batch %1, row %2: same asset, installment and value, another day or type</source>
        <translation>Looks like a payment in batch %1, row %2: same asset, installment and value, another day or type</translation>
    </message>
    <message>
        <source>A contract number of zeros only stands for none; the portfolio has no such contract</source>
        <translation>A contract number of zeros only stands for none; the portfolio has no such contract</translation>
    </message>
    <message>
        <source>Write the number of the contract in the fund&apos;s portfolio</source>
        <translation>Write the number of the contract in the fund&apos;s portfolio</translation>
    </message>
    <message>
        <source>The same payment as in line %1: asset, installment, type, day and value</source>
        <translation>The same payment as in line %1: asset, installment, type, day and value</translation>
    </message>
    <message>
        <source>Keep one of the two, unless it really was paid twice</source>
        <translation>Keep one of the two, unless it really was paid twice</translation>
    </message>
    <message>
        <source>“%1” is not a number. Write 100, &gt; 100, 100..200 or !100.</source>
        <translation>“%1” is not a number. Write 100, &gt; 100, 100..200 or !100.</translation>
    </message>
    <message>
        <source>“%1” is not an amount with two decimals. Write %2, &gt; %2, or a range with two dots.</source>
        <translation>“%1” is not an amount with two decimals. Write %2, &gt; %2, or a range with two dots.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write 17/11, 17/11/2026, 11/2026, &gt;= 17/11 or 17/11..19/11.</source>
        <translation>“%1” is not a date. Write 17/11, 17/11/2026, 11/2026, &gt;= 17/11 or 17/11..19/11.</translation>
    </message>
    <message>
        <source>Nothing is written after “%1”.</source>
        <translation>Nothing is written after “%1”.</translation>
    </message>
    <message>
        <source>“%1” ends before it begins.</source>
        <translation>“%1” ends before it begins.</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>Nothing was copied.</translation>
    </message>
    <message>
        <source>Copy the rows with their header in the spreadsheet, then paste them here.</source>
        <translation>Copy the rows with their header in the spreadsheet, then paste them here.</translation>
    </message>
    <message>
        <source>The import of %1 is not complete.</source>
        <translation>The import of %1 is not complete.</translation>
    </message>
    <message>
        <source>No known account says this; choose one of the list</source>
        <translation>No known account says this; choose one of the list</translation>
    </message>
    <message>
        <source>%1 has no value here</source>
        <translation>%1 has no value here</translation>
    </message>
    <message>
        <source>The PDF could not be written.</source>
        <translation>The PDF could not be written.</translation>
    </message>
    <message>
        <source>The file has more than a thousand columns.</source>
        <translation>The file has more than a thousand columns.</translation>
    </message>
    <message>
        <source>The file changed since it was attached. It was not sent.</source>
        <translation>The file changed since it was attached. It was not sent.</translation>
    </message>
    <message>
        <source>Attach it again if the new content is right.</source>
        <translation>Attach it again if the new content is right.</translation>
    </message>
    <message>
        <source>The decision on %1 did not arrive: the assignment still awaits the manager.</source>
        <translation>The decision on %1 did not arrive: the assignment still awaits the manager.</translation>
    </message>
    <message>
        <source>Look at the assignment again, then decide again.</source>
        <translation>Look at the assignment again, then decide again.</translation>
    </message>
    <message>
        <source>The decision is on its way to the administrator.</source>
        <translation>The decision is on its way to the administrator.</translation>
    </message>
    <message>
        <source>It does not await the manager any more.</source>
        <translation>It does not await the manager any more.</translation>
    </message>
    <message>
        <source>Only a connection with the manager&apos;s profile decides. Add one under Connections.</source>
        <translation>Only a connection with the manager&apos;s profile decides. Add one under Connections.</translation>
    </message>
    <message>
        <source>It changed after you opened it. Look again before you decide.</source>
        <translation>It changed after you opened it. Look again before you decide.</translation>
    </message>
    <message>
        <source>Its assets have not been read yet.</source>
        <translation>Its assets have not been read yet.</translation>
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
    <name>esteira::viewmodels::AssetTableModel</name>
    <message>
        <source>to send</source>
        <translation>to send</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>sent</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>not told yet</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>External ID</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>Borrower</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>Maturity</translation>
    </message>
    <message>
        <source>Face (R$)</source>
        <translation>Face (R$)</translation>
    </message>
    <message>
        <source>Purchase (R$)</source>
        <translation>Purchase (R$)</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>esteira::viewmodels::AssignmentListModel</name>
    <message numerus="yes">
        <source>%n asset(s)</source>
        <translation>
            <numerusform>%n asset</numerusform>
            <numerusform>%n assets</numerusform>
        </translation>
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
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Embedded sandbox</source>
        <translation>Embedded sandbox</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>In this status since %1</source>
        <translation>In this status since %1</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Needs you</translation>
    </message>
    <message>
        <source>In status</source>
        <translation>In status</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environment</translation>
    </message>
</context>
<context>
    <name>esteira::viewmodels::ExchangeListModel</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>Asked %1 times with the same answer, last %2</source>
        <translation>Asked %1 times with the same answer, last %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Settlement</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Repeated</translation>
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
    <name>esteira::viewmodels::FeedListModel</name>
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
        <source>Fund</source>
        <translation>Fund</translation>
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
        <source>Result</source>
        <translation>Result</translation>
    </message>
</context>
<context>
    <name>esteira::viewmodels::FileColumnsModel</name>
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
    <message>
        <source>ambiguous: %1, line %2</source>
        <translation>ambiguous: %1, line %2</translation>
    </message>
    <message>
        <source>not read: %1, line %2</source>
        <translation>not read: %1, line %2</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (changed)</translation>
    </message>
</context>
<context>
    <name>esteira::viewmodels::FileProblemsModel</name>
    <message>
        <source>The file</source>
        <translation>The file</translation>
    </message>
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
        <source>Severity</source>
        <translation>Severity</translation>
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
        <source>In the file</source>
        <translation>In the file</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>line %1</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 “%2”</translation>
    </message>
</context>
<context>
    <name>esteira::viewmodels::KnownAccounts</name>
    <message>
        <source>%1 · branch %2 · account %3-%4</source>
        <translation>%1 · branch %2 · account %3-%4</translation>
    </message>
    <message>
        <source>%1 · main account</source>
        <translation>%1 · main account</translation>
    </message>
    <message>
        <source>%1 · used before</source>
        <translation>%1 · used before</translation>
    </message>
    <message>
        <source>As the administrator listed them %1.</source>
        <translation>As the administrator listed them %1.</translation>
    </message>
    <message>
        <source>The administrator could not be asked now.</source>
        <translation>The administrator could not be asked now.</translation>
    </message>
    <message>
        <source>Asking the administrator…</source>
        <translation>Asking the administrator…</translation>
    </message>
</context>
<context>
    <name>esteira::viewmodels::NeedListModel</name>
    <message>
        <source>The administrator cannot be reached</source>
        <translation>The administrator cannot be reached</translation>
    </message>
    <message numerus="yes">
        <source>%1 settlements in conflict</source>
        <translation>
            <numerusform>%1 settlement in conflict</numerusform>
            <numerusform>%1 settlements in conflict</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 settlements refused</source>
        <translation>
            <numerusform>%1 settlement refused</numerusform>
            <numerusform>%1 settlements refused</numerusform>
        </translation>
    </message>
    <message>
        <source>batch refused by the administrator</source>
        <translation>batch refused by the administrator</translation>
    </message>
    <message numerus="yes">
        <source>%1 settlements without an answer</source>
        <translation>
            <numerusform>%1 settlement without an answer</numerusform>
            <numerusform>%1 settlements without an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows with problems</source>
        <translation>
            <numerusform>%1 row with problems</numerusform>
            <numerusform>%1 rows with problems</numerusform>
        </translation>
    </message>
    <message>
        <source>totals differ</source>
        <translation>totals differ</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Close %1</translation>
    </message>
    <message numerus="yes">
        <source>sending paused, %1 settlements left</source>
        <translation>
            <numerusform>sending paused, %1 settlement left</numerusform>
            <numerusform>sending paused, %1 settlements left</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 paid and not completed</source>
        <translation>%1 paid and not completed</translation>
    </message>
    <message>
        <source>%1 closed and not paid</source>
        <translation>%1 closed and not paid</translation>
    </message>
    <message numerus="yes">
        <source>%1 settlements discarded by the administrator</source>
        <translation>
            <numerusform>%1 settlement discarded by the administrator</numerusform>
            <numerusform>%1 settlements discarded by the administrator</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 statuses came without a webhook</source>
        <translation>
            <numerusform>%1 status came without a webhook</numerusform>
            <numerusform>%1 statuses came without a webhook</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 webhooks turned away</source>
        <translation>
            <numerusform>%1 webhook turned away</numerusform>
            <numerusform>%1 webhooks turned away</numerusform>
        </translation>
    </message>
    <message>
        <source>What the administrator has differs from what was sent. You decide which one holds.</source>
        <translation>What the administrator has differs from what was sent. You decide which one holds.</translation>
    </message>
    <message>
        <source>Correct them in the batch and send them again, or delete them.</source>
        <translation>Correct them in the batch and send them again, or delete them.</translation>
    </message>
    <message>
        <source>They are looked up before anything is sent again.</source>
        <translation>They are looked up before anything is sent again.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows in all. A draft with errors is not sent.</source>
        <translation>
            <numerusform>%1 row in all. A draft with errors is not sent.</numerusform>
            <numerusform>%1 rows in all. A draft with errors is not sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 settlements accepted and the totals agree.</source>
        <translation>
            <numerusform>%1 settlement accepted and the totals agree.</numerusform>
            <numerusform>All %1 settlements accepted and the totals agree.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent until you resume.</source>
        <translation>Nothing is sent until you resume.</translation>
    </message>
    <message>
        <source>Some settlements have no final status yet.</source>
        <translation>Some settlements have no final status yet.</translation>
    </message>
    <message>
        <source>The administrator has not confirmed the payment.</source>
        <translation>The administrator has not confirmed the payment.</translation>
    </message>
    <message>
        <source>Not settled although the batch was paid: find out why with the administrator.</source>
        <translation>Not settled although the batch was paid: find out why with the administrator.</translation>
    </message>
    <message>
        <source>A query found them. The webhook receiver may not be reachable.</source>
        <translation>A query found them. The webhook receiver may not be reachable.</translation>
    </message>
    <message>
        <source>Their signature did not hold: check the signature key.</source>
        <translation>Their signature did not hold: check the signature key.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
</context>
<context>
    <name>esteira::viewmodels::PaletteModel</name>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>Funds</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Batches</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>Settlements</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Line %1</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>not possible now</translation>
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
    <message>
        <source>Use %1</source>
        <translation>Use %1</translation>
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
    <name>esteira::viewmodels::StatusSumModel</name>
    <message numerus="yes">
        <source>%1 batches</source>
        <translation>
            <numerusform>%1 batch</numerusform>
            <numerusform>%1 batches</numerusform>
        </translation>
    </message>
    <message>
        <source>Completed today</source>
        <translation>Completed today</translation>
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
    <name>esteira::views::ApprovalPage</name>
    <message>
        <source>Manager approval</source>
        <translation>Manager approval</translation>
    </message>
    <message>
        <source>J next · K previous · A approve… · N deny…
D assets and documents · H history</source>
        <translation>J next · K previous · A approve… · N deny…
D assets and documents · H history</translation>
    </message>
    <message>
        <source>Awaiting decision</source>
        <translation>Awaiting decision</translation>
    </message>
    <message>
        <source>Decided this week</source>
        <translation>Decided this week</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Assets and documents</source>
        <translation>Assets and documents</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Parts of the assignment</source>
        <translation>Parts of the assignment</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>Borrower</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>Maturity</translation>
    </message>
    <message>
        <source>Purchase value</source>
        <translation>Purchase value</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Why denied</source>
        <translation>Why denied</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Assets</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Face value</source>
        <translation>Face value</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>Concentration by borrower</source>
        <translation>Concentration by borrower</translation>
    </message>
    <message>
        <source>Maturity ladder</source>
        <translation>Maturity ladder</translation>
    </message>
    <message>
        <source>Deny…</source>
        <translation>Deny…</translation>
    </message>
    <message>
        <source>Checks and term</source>
        <translation>Checks and term</translation>
    </message>
    <message>
        <source>Earlier decisions, same assignor</source>
        <translation>Earlier decisions, same assignor</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>for %1</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Denied</translation>
    </message>
    <message numerus="yes">
        <source>%n denied assets</source>
        <translation>
            <numerusform>%n denied asset</numerusform>
            <numerusform>%n denied assets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assets</source>
        <translation>
            <numerusform>%n asset</numerusform>
            <numerusform>%n assets</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing awaits a decision. Assignments appear here when the administrator hands them to the manager.</source>
        <translation>Nothing awaits a decision. Assignments appear here when the administrator hands them to the manager.</translation>
    </message>
    <message>
        <source>Choose an assignment at the left.</source>
        <translation>Choose an assignment at the left.</translation>
    </message>
    <message>
        <source>Approve %1…</source>
        <translation>Approve %1…</translation>
    </message>
    <message>
        <source>%1 not known</source>
        <translation>%1 not known</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>of %1</translation>
    </message>
    <message>
        <source>Average rate</source>
        <translation>Average rate</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>per month</translation>
    </message>
    <message>
        <source>Average term</source>
        <translation>Average term</translation>
    </message>
    <message>
        <source>days</source>
        <translation>days</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>None needed</source>
        <translation>None needed</translation>
    </message>
    <message>
        <source>Eligible assets</source>
        <translation>Eligible assets</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Denied assets</source>
        <translation>Denied assets</translation>
    </message>
    <message>
        <source>%1 · %2, not in the purchase value</source>
        <translation>%1 · %2, not in the purchase value</translation>
    </message>
    <message>
        <source>Largest borrower</source>
        <translation>Largest borrower</translation>
    </message>
    <message>
        <source>Assignor</source>
        <translation>Assignor</translation>
    </message>
    <message>
        <source>Assignment term</source>
        <translation>Assignment term</translation>
    </message>
    <message>
        <source>made on approval, then sent for signature</source>
        <translation>made on approval, then sent for signature</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signed</translation>
    </message>
    <message>
        <source>None on this computer</source>
        <translation>None on this computer</translation>
    </message>
    <message>
        <source>Approving and denying ask for confirmation.</source>
        <translation>Approving and denying ask for confirmation.</translation>
    </message>
    <message>
        <source>It changed after you opened it.</source>
        <translation>It changed after you opened it.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Approved here</source>
        <translation>Approved here</translation>
    </message>
    <message>
        <source>Denied here</source>
        <translation>Denied here</translation>
    </message>
</context>
<context>
    <name>esteira::views::AssignmentActDialog</name>
    <message>
        <source>Close the insertion of %1?</source>
        <translation>Close the insertion of %1?</translation>
    </message>
    <message>
        <source>The administrator then checks the eligibility. Nothing can be added until the batch is reopened.</source>
        <translation>The administrator then checks the eligibility. Nothing can be added until the batch is reopened.</translation>
    </message>
    <message>
        <source>Close insertion</source>
        <translation>Close insertion</translation>
    </message>
    <message>
        <source>Reopen %1?</source>
        <translation>Reopen %1?</translation>
    </message>
    <message>
        <source>The batch leaves the manager&apos;s approval and is open again: assets can be removed and added, and it must be closed once more.</source>
        <translation>The batch leaves the manager&apos;s approval and is open again: assets can be removed and added, and it must be closed once more.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Remove the selected assets from %1?</source>
        <translation>Remove the selected assets from %1?</translation>
    </message>
    <message>
        <source>The administrator discards them. The fund does not pay for them.</source>
        <translation>The administrator discards them. The fund does not pay for them.</translation>
    </message>
    <message>
        <source>Remove assets</source>
        <translation>Remove assets</translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s)</source>
        <translation>
            <numerusform>%n asset</numerusform>
            <numerusform>%n assets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>esteira::views::AssignmentsPage</name>
    <message>
        <source>Assignment pipeline</source>
        <translation>Assignment pipeline</translation>
    </message>
    <message>
        <source>Assignment batches</source>
        <translation>Assignment batches</translation>
    </message>
    <message>
        <source>Assets of the batch</source>
        <translation>Assets of the batch</translation>
    </message>
    <message>
        <source>Views of the assets</source>
        <translation>Views of the assets</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Close insertion…</source>
        <translation>Close insertion…</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Reopen…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remove…</translation>
    </message>
    <message>
        <source>Query now</source>
        <translation>Query now</translation>
    </message>
    <message>
        <source>Asks the administrator for the status of this batch (F5)</source>
        <translation>Asks the administrator for the status of this batch (F5)</translation>
    </message>
    <message>
        <source>No assignment batch in this fund and connection.</source>
        <translation>No assignment batch in this fund and connection.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Choose a batch at the left.</source>
        <translation>Choose a batch at the left.</translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s)</source>
        <translation>
            <numerusform>%n asset</numerusform>
            <numerusform>%n assets</numerusform>
        </translation>
    </message>
    <message>
        <source>face %1</source>
        <translation>face %1</translation>
    </message>
    <message>
        <source>What the fund pays: without denied and discarded assets</source>
        <translation>What the fund pays: without denied and discarded assets</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Assets</translation>
    </message>
    <message>
        <source>Missing document</source>
        <translation>Missing document</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Denied</translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s) must be corrected first</source>
        <translation>
            <numerusform>%n asset must be corrected first</numerusform>
            <numerusform>%n assets must be corrected first</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s) without an answer yet</source>
        <translation>
            <numerusform>%n asset without an answer yet</numerusform>
            <numerusform>%n assets without an answer yet</numerusform>
        </translation>
    </message>
    <message>
        <source>No assets here.</source>
        <translation>No assets here.</translation>
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
        <source>Main account of the fund</source>
        <translation>Main account of the fund</translation>
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
    <message>
        <source>Clone batch</source>
        <translation>Clone batch</translation>
    </message>
    <message>
        <source>Clone batch %1 as a draft</source>
        <translation>Clone batch %1 as a draft</translation>
    </message>
    <message>
        <source>%1 rows, %2, are copied with new ids: the administrator will take them as new payments. Check that they were not settled already.</source>
        <translation>%1 rows, %2, are copied with new ids: the administrator will take them as new payments. Check that they were not settled already.</translation>
    </message>
    <message>
        <source>Known account</source>
        <translation>Known account</translation>
    </message>
    <message>
        <source>Assignor, for the description</source>
        <translation>Assignor, for the description</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Begin with</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>Delete template</translation>
    </message>
    <message>
        <source>A known account</source>
        <translation>A known account</translation>
    </message>
    <message>
        <source>Becomes: %1</source>
        <translation>Becomes: %1</translation>
    </message>
    <message>
        <source>Filled in for you: %1</source>
        <translation>Filled in for you: %1</translation>
    </message>
    <message>
        <source>Not a banking day. Next one: %1</source>
        <translation>Not a banking day. Next one: %1</translation>
    </message>
    <message>
        <source>No template</source>
        <translation>No template</translation>
    </message>
    <message>
        <source>Unique in the fund; up to 50: letters, digits, . - _</source>
        <translation>Unique in the fund; up to 50: letters, digits, . - _</translation>
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
        <source>Expected totals…</source>
        <translation>Expected totals…</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>The import of %1 is not complete, so nothing can be sent. Import the file again, or discard what was read of it.</source>
        <translation>The import of %1 is not complete, so nothing can be sent. Import the file again, or discard what was read of it.</translation>
    </message>
    <message>
        <source>Discard what was read</source>
        <translation>Discard what was read</translation>
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
    <message>
        <source>Views</source>
        <translation>Views</translation>
    </message>
    <message>
        <source>Filters, order and columns kept under a name</source>
        <translation>Filters, order and columns kept under a name</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Which columns are shown, and the filter row (Ctrl+Shift+L)</source>
        <translation>Which columns are shown, and the filter row (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>The shown rows as a file for spreadsheets</source>
        <translation>The shown rows as a file for spreadsheets</translation>
    </message>
    <message>
        <source>Click to take the filters away</source>
        <translation>Click to take the filters away</translation>
    </message>
    <message>
        <source>Filters: %1. Press to take them away.</source>
        <translation>Filters: %1. Press to take them away.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Query now</source>
        <translation>Query now</translation>
    </message>
    <message>
        <source>Clone as draft…</source>
        <translation>Clone as draft…</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Save as template…</translation>
    </message>
    <message>
        <source>Copy batch id</source>
        <translation>Copy batch id</translation>
    </message>
    <message>
        <source>batches-PRODUCTION-%1</source>
        <translation>batches-PRODUCTION-%1</translation>
    </message>
    <message>
        <source>batches-%1</source>
        <translation>batches-%1</translation>
    </message>
</context>
<context>
    <name>esteira::views::CallsView</name>
    <message>
        <source>Calls to the administrator about this batch</source>
        <translation>Calls to the administrator about this batch</translation>
    </message>
    <message>
        <source>All calls of the batch</source>
        <translation>All calls of the batch</translation>
    </message>
    <message>
        <source>Request and response of every call about this batch; documents are masked.</source>
        <translation>Request and response of every call about this batch; documents are masked.</translation>
    </message>
    <message>
        <source>Calls about settlement %1</source>
        <translation>Calls about settlement %1</translation>
    </message>
    <message>
        <source>No call is kept. Calls are kept for 90 days.</source>
        <translation>No call is kept. Calls are kept for 90 days.</translation>
    </message>
</context>
<context>
    <name>esteira::views::CellEditor</name>
    <message>
        <source>Choose from the list (Alt+Down)</source>
        <translation>Choose from the list (Alt+Down)</translation>
    </message>
    <message>
        <source>Open the calendar (Alt+Down)</source>
        <translation>Open the calendar (Alt+Down)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
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
        <source>Expected totals</source>
        <translation>Expected totals</translation>
    </message>
    <message>
        <source>read from %1</source>
        <translation>read from %1</translation>
    </message>
</context>
<context>
    <name>esteira::views::ConflictBox</name>
    <message>
        <source>Keep the administrator&apos;s…</source>
        <translation>Keep the administrator&apos;s…</translation>
    </message>
    <message>
        <source>The row takes the administrator&apos;s values and counts as accepted.</source>
        <translation>The row takes the administrator&apos;s values and counts as accepted.</translation>
    </message>
    <message>
        <source>Remove theirs and send ours…</source>
        <translation>Remove theirs and send ours…</translation>
    </message>
    <message>
        <source>The settlement is removed there; ours is sent again under a new identifier.</source>
        <translation>The settlement is removed there; ours is sent again under a new identifier.</translation>
    </message>
    <message>
        <source>The administrator has another settlement under this identifier.</source>
        <translation>The administrator has another settlement under this identifier.</translation>
    </message>
    <message>
        <source>The administrator has a settlement under this identifier that differs from ours:</source>
        <translation>The administrator has a settlement under this identifier that differs from ours:</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Ours</translation>
    </message>
    <message>
        <source>Administrator&apos;s</source>
        <translation>Administrator&apos;s</translation>
    </message>
</context>
<context>
    <name>esteira::views::ConnectionForm</name>
    <message>
        <source>none yet</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Replace…</translation>
    </message>
    <message>
        <source>Embedded sandbox</source>
        <translation>Embedded sandbox</translation>
    </message>
    <message>
        <source>Rehearsal server on this computer. No network.</source>
        <translation>Rehearsal server on this computer. No network.</translation>
    </message>
    <message>
        <source>QI sandbox</source>
        <translation>QI sandbox</translation>
    </message>
    <message>
        <source>The administrator&apos;s test environment. Fictitious money.</source>
        <translation>The administrator&apos;s test environment. Fictitious money.</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Real operations. Real money.</source>
        <translation>Real operations. Real money.</translation>
    </message>
    <message>
        <source>this band stays visible on every screen and confirmation of this environment</source>
        <translation>this band stays visible on every screen and confirmation of this environment</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API key</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Private key</translation>
    </message>
    <message>
        <source>Webhook key</source>
        <translation>Webhook key</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>Funds</translation>
    </message>
    <message>
        <source>Key of a fund</source>
        <translation>Key of a fund</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>Consultant</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Assignor</source>
        <translation>Assignor</translation>
    </message>
    <message>
        <source>Replace the API key</source>
        <translation>Replace the API key</translation>
    </message>
    <message>
        <source>Replace the webhook key</source>
        <translation>Replace the webhook key</translation>
    </message>
    <message>
        <source>Import the private key</source>
        <translation>Import the private key</translation>
    </message>
    <message>
        <source>Add fund</source>
        <translation>Add fund</translation>
    </message>
    <message>
        <source>Remove the selected fund</source>
        <translation>Remove the selected fund</translation>
    </message>
    <message>
        <source>such as: Production, manager</source>
        <translation>such as: Production, manager</translation>
    </message>
    <message>
        <source>Decides the address and the permissions.</source>
        <translation>Decides the address and the permissions.</translation>
    </message>
    <message>
        <source>Checks that a webhook comes from the administrator. Optional.</source>
        <translation>Checks that a webhook comes from the administrator. Optional.</translation>
    </message>
    <message>
        <source>The administrator hands over the key; the name comes with the test.</source>
        <translation>The administrator hands over the key; the name comes with the test.</translation>
    </message>
</context>
<context>
    <name>esteira::views::ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation>Connections</translation>
    </message>
    <message>
        <source>Add connection…</source>
        <translation>Add connection…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remove…</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in use</translation>
    </message>
    <message>
        <source>at start</source>
        <translation>at start</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>New connection</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Keep in a file…</source>
        <translation>Keep in a file…</translation>
    </message>
    <message>
        <source>Start with the last used</source>
        <translation>Start with the last used</translation>
    </message>
    <message>
        <source>Start with this one</source>
        <translation>Start with this one</translation>
    </message>
    <message>
        <source>Work in production…</source>
        <translation>Work in production…</translation>
    </message>
    <message>
        <source>Work with this one</source>
        <translation>Work with this one</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Connect in production…</source>
        <translation>Connect in production…</translation>
    </message>
    <message>
        <source>Save and connect</source>
        <translation>Save and connect</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Save or cancel the changes before you go to another connection.</source>
        <translation>Save or cancel the changes before you go to another connection.</translation>
    </message>
    <message>
        <source>The embedded sandbox has keys of its own; nothing of it leaves this computer.</source>
        <translation>The embedded sandbox has keys of its own; nothing of it leaves this computer.</translation>
    </message>
    <message>
        <source>Keys are kept in a file of your user, not encrypted, as you chose.</source>
        <translation>Keys are kept in a file of your user, not encrypted, as you chose.</translation>
    </message>
    <message>
        <source>Keys are kept in the system&apos;s keychain, never in files, logs or reports.</source>
        <translation>Keys are kept in the system&apos;s keychain, never in files, logs or reports.</translation>
    </message>
    <message>
        <source>In use.</source>
        <translation>In use.</translation>
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
    <message>
        <source>Edit the expected totals</source>
        <translation>Edit the expected totals</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>By type</translation>
    </message>
    <message>
        <source>By origin</source>
        <translation>By origin</translation>
    </message>
    <message>
        <source>Difference of rows: %1</source>
        <translation>Difference of rows: %1</translation>
    </message>
    <message>
        <source>Difference: %1</source>
        <translation>Difference: %1</translation>
    </message>
    <message>
        <source>As much as row %1 alone.</source>
        <translation>As much as row %1 alone.</translation>
    </message>
    <message>
        <source>As much as row %1, if its amount is %2.</source>
        <translation>As much as row %1, if its amount is %2.</translation>
    </message>
    <message>
        <source>Go to row %1</source>
        <translation>Go to row %1</translation>
    </message>
    <message>
        <source>Without type</source>
        <translation>Without type</translation>
    </message>
    <message>
        <source>Without origin</source>
        <translation>Without origin</translation>
    </message>
</context>
<context>
    <name>esteira::views::DecisionDialog</name>
    <message>
        <source>Approve %1?</source>
        <translation>Approve %1?</translation>
    </message>
    <message>
        <source>Deny %1?</source>
        <translation>Deny %1?</translation>
    </message>
    <message>
        <source>The assignment term is made and sent for signature; the payment comes after. It cannot be taken back here.</source>
        <translation>The assignment term is made and sent for signature; the payment comes after. It cannot be taken back here.</translation>
    </message>
    <message>
        <source>The whole assignment is discarded. Its assets can only come in a new one.</source>
        <translation>The whole assignment is discarded. Its assets can only come in a new one.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n assets</source>
        <translation>
            <numerusform>%1 in %n asset</numerusform>
            <numerusform>%1 in %n assets</numerusform>
        </translation>
    </message>
    <message>
        <source>Assignor</source>
        <translation>Assignor</translation>
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
        <source>%1 · production: real money moves</source>
        <translation>%1 · production: real money moves</translation>
    </message>
    <message>
        <source>%1 · sandbox: nothing real is paid</source>
        <translation>%1 · sandbox: nothing real is paid</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>Approve %1</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Deny</translation>
    </message>
    <message>
        <source>Account that is paid</source>
        <translation>Account that is paid</translation>
    </message>
    <message>
        <source>The assignor&apos;s default account</source>
        <translation>The assignor&apos;s default account</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Account %1</translation>
    </message>
    <message>
        <source>Why is it denied? The reason stays on this computer: the administrator has no field for it.</source>
        <translation>Why is it denied? The reason stays on this computer: the administrator has no field for it.</translation>
    </message>
    <message>
        <source>Type the total, %1, to release the decision</source>
        <translation>Type the total, %1, to release the decision</translation>
    </message>
    <message>
        <source>Another assignment is open now.</source>
        <translation>Another assignment is open now.</translation>
    </message>
    <message>
        <source>Write the reason to be able to deny.</source>
        <translation>Write the reason to be able to deny.</translation>
    </message>
</context>
<context>
    <name>esteira::views::DiscardBatchDialog</name>
    <message>
        <source>Discard batch</source>
        <translation>Discard batch</translation>
    </message>
    <message>
        <source>Discard %1?</source>
        <translation>Discard %1?</translation>
    </message>
    <message>
        <source>The administrator discards the batch with all its settlements. Nothing is paid, it cannot be reopened, and its identifier cannot be used again.</source>
        <translation>The administrator discards the batch with all its settlements. Nothing is paid, it cannot be reopened, and its identifier cannot be used again.</translation>
    </message>
    <message>
        <source>Discard batch in production</source>
        <translation>Discard batch in production</translation>
    </message>
    <message>
        <source>Type the total of the batch to release the discarding</source>
        <translation>Type the total of the batch to release the discarding</translation>
    </message>
    <message>
        <source>It stays on the timeline of the batch.</source>
        <translation>It stays on the timeline of the batch.</translation>
    </message>
</context>
<context>
    <name>esteira::views::DraftSheet</name>
    <message>
        <source>Cut</source>
        <translation>Cut</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>Copy with headings</translation>
    </message>
    <message>
        <source>Paste from Excel</source>
        <translation>Paste from Excel</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>Clear cells</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Fill down</translation>
    </message>
    <message>
        <source>Insert row</source>
        <translation>Insert row</translation>
    </message>
    <message>
        <source>Duplicate rows</source>
        <translation>Duplicate rows</translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation>Delete rows</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Row %1</translation>
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
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>Saved at %1</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Saved on this computer</translation>
    </message>
    <message>
        <source>Only with problems (%1)</source>
        <translation>Only with problems (%1)</translation>
    </message>
</context>
<context>
    <name>esteira::views::EventDetail</name>
    <message>
        <source>Open batch</source>
        <translation>Open batch</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effect</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>Copy JSON</translation>
    </message>
    <message>
        <source>JSON as received, documents masked</source>
        <translation>JSON as received, documents masked</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 and %2 more</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>%1 (Brasília)</source>
        <translation>%1 (Brasília)</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>does not hold; nothing in it is believed</source>
        <translation>does not hold; nothing in it is believed</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>not checked</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Asked for</translation>
    </message>
    <message>
        <source>HS256 valid, payload_md5 agrees</source>
        <translation>HS256 valid, payload_md5 agrees</translation>
    </message>
    <message>
        <source>HS256 valid; the body is not part of it</source>
        <translation>HS256 valid; the body is not part of it</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Deliveries</translation>
    </message>
    <message>
        <source>%1, applied once</source>
        <translation>%1, applied once</translation>
    </message>
    <message>
        <source>1, no duplicate</source>
        <translation>1, no duplicate</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Status now</source>
        <translation>Status now</translation>
    </message>
    <message>
        <source>Choose an event to see what it says.</source>
        <translation>Choose an event to see what it says.</translation>
    </message>
    <message>
        <source>No JSON: nothing was received</source>
        <translation>No JSON: nothing was received</translation>
    </message>
    <message>
        <source>JSON no longer kept</source>
        <translation>JSON no longer kept</translation>
    </message>
    <message>
        <source>JSON received</source>
        <translation>JSON received</translation>
    </message>
</context>
<context>
    <name>esteira::views::EventsPage</name>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>No webhook received yet. Batches are also queried, so nothing is missed.</source>
        <translation>No webhook received yet. Batches are also queried, so nothing is missed.</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Kinds of events</source>
        <translation>Kinds of events</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>Hold still</translation>
    </message>
    <message>
        <source>New events are counted and shown when you let go</source>
        <translation>New events are counted and shown when you let go</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Check by query</source>
        <translation>Check by query</translation>
    </message>
    <message>
        <source>Asks the administrator for every open batch now</source>
        <translation>Asks the administrator for every open batch now</translation>
    </message>
    <message>
        <source>Webhooks received, turned away and missed</source>
        <translation>Webhooks received, turned away and missed</translation>
    </message>
    <message>
        <source>Calls to the administrator</source>
        <translation>Calls to the administrator</translation>
    </message>
    <message>
        <source>No call to the administrator is kept yet.</source>
        <translation>No call to the administrator is kept yet.</translation>
    </message>
    <message>
        <source>Batch, settlement or status</source>
        <translation>Batch, settlement or status</translation>
    </message>
    <message>
        <source>Find events</source>
        <translation>Find events</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>events per 5 min</source>
        <translation>events per 5 min</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>All types</translation>
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
        <source>All results</source>
        <translation>All results</translation>
    </message>
    <message>
        <source>Delivered more than once</source>
        <translation>Delivered more than once</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>All days</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Last 7 days</translation>
    </message>
    <message numerus="yes">
        <source>Held still · %1 new</source>
        <translation>
            <numerusform>Held still · %1 new</numerusform>
            <numerusform>Held still · %1 new</numerusform>
        </translation>
    </message>
    <message>
        <source>Held still</source>
        <translation>Held still</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>No event in this filter.</source>
        <translation>No event in this filter.</translation>
    </message>
    <message>
        <source>Received today</source>
        <translation>Received today</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>Turned away</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicates</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Out of order</translation>
    </message>
    <message>
        <source>Unknown batch</source>
        <translation>Unknown batch</translation>
    </message>
    <message>
        <source>Never came</source>
        <translation>Never came</translation>
    </message>
    <message>
        <source>Receiver off: batches are queried only</source>
        <translation>Receiver off: batches are queried only</translation>
    </message>
    <message>
        <source>Receiver active, %1</source>
        <translation>Receiver active, %1</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Assignment</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Asset</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Views</translation>
    </message>
    <message>
        <source>Filters, order and columns kept under a name</source>
        <translation>Filters, order and columns kept under a name</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Which columns are shown, and the filter row (Ctrl+Shift+L)</source>
        <translation>Which columns are shown, and the filter row (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>events-PRODUCTION-%1</source>
        <translation>events-PRODUCTION-%1</translation>
    </message>
    <message>
        <source>events-%1</source>
        <translation>events-%1</translation>
    </message>
    <message>
        <source>Webhooks of today</source>
        <translation>Webhooks of today</translation>
    </message>
</context>
<context>
    <name>esteira::views::ExchangeDialog</name>
    <message>
        <source>Call to the administrator</source>
        <translation>Call to the administrator</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>esteira::views::ExchangeView</name>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Copy request</source>
        <translation>Copy request</translation>
    </message>
    <message>
        <source>JSON of the request, documents masked</source>
        <translation>JSON of the request, documents masked</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Response</translation>
    </message>
    <message>
        <source>Copy response</source>
        <translation>Copy response</translation>
    </message>
    <message>
        <source>JSON of the response, documents masked</source>
        <translation>JSON of the response, documents masked</translation>
    </message>
    <message>
        <source>The call behind this step is not kept: it is older than 90 days, or the step came without one.</source>
        <translation>The call behind this step is not kept: it is older than 90 days, or the step came without one.</translation>
    </message>
    <message>
        <source>Choose a call to see what was asked and answered.</source>
        <translation>Choose a call to see what was asked and answered.</translation>
    </message>
    <message>
        <source>%1 (Brasília)</source>
        <translation>%1 (Brasília)</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>the same answer %1 times, last %2</source>
        <translation>the same answer %1 times, last %2</translation>
    </message>
    <message>
        <source>no body</source>
        <translation>no body</translation>
    </message>
    <message>
        <source>no answer came</source>
        <translation>no answer came</translation>
    </message>
</context>
<context>
    <name>esteira::views::ExpectedTotalsDialog</name>
    <message>
        <source>Expected totals</source>
        <translation>Expected totals</translation>
    </message>
    <message>
        <source>Expected totals of %1</source>
        <translation>Expected totals of %1</translation>
    </message>
    <message>
        <source>The batch is closed only when what the administrator accepted agrees with them. An empty field is not compared.</source>
        <translation>The batch is closed only when what the administrator accepted agrees with them. An empty field is not compared.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
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
        <source>In the batch: %1</source>
        <translation>In the batch: %1</translation>
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
    <name>esteira::views::ExportDialog</name>
    <message>
        <source>Export batch</source>
        <translation>Export batch</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Export %1</translation>
    </message>
    <message>
        <source>%1 · %2 settlements · %3</source>
        <translation>%1 · %2 settlements · %3</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Choose where…</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel workbook (XLSX)</translation>
    </message>
    <message>
        <source>Amounts and dates are real numbers and dates; a second sheet says which batch it is.</source>
        <translation>Amounts and dates are real numbers and dates; a second sheet says which batch it is.</translation>
    </message>
    <message>
        <source>CSV for Excel in Brazil</source>
        <translation>CSV for Excel in Brazil</translation>
    </message>
    <message>
        <source>Semicolon, decimal comma, Portuguese names.</source>
        <translation>Semicolon, decimal comma, Portuguese names.</translation>
    </message>
    <message>
        <source>CSV for the administrator</source>
        <translation>CSV for the administrator</translation>
    </message>
    <message>
        <source>Comma, decimal point, the administrator&apos;s own names, nothing else.</source>
        <translation>Comma, decimal point, the administrator&apos;s own names, nothing else.</translation>
    </message>
    <message>
        <source>CNAB 444 remittance</source>
        <translation>CNAB 444 remittance</translation>
    </message>
    <message>
        <source>Invoices only, in lines of 444 bytes. Needs the assignor.</source>
        <translation>Invoices only, in lines of 444 bytes. Needs the assignor.</translation>
    </message>
    <message>
        <source>Batch sheet (PDF)</source>
        <translation>Batch sheet (PDF)</translation>
    </message>
    <message>
        <source>For signature and archive: totals, every row, and the fingerprint of the contents.</source>
        <translation>For signature and archive: totals, every row, and the fingerprint of the contents.</translation>
    </message>
    <message>
        <source>Assignor&apos;s CNPJ</source>
        <translation>Assignor&apos;s CNPJ</translation>
    </message>
    <message>
        <source>Assignor&apos;s name</source>
        <translation>Assignor&apos;s name</translation>
    </message>
</context>
<context>
    <name>esteira::views::FailuresPanel</name>
    <message>
        <source>Failures</source>
        <translation>Failures</translation>
    </message>
    <message>
        <source>Settlements refused, without an answer or in conflict</source>
        <translation>Settlements refused, without an answer or in conflict</translation>
    </message>
    <message>
        <source>Correct in the table</source>
        <translation>Correct in the table</translation>
    </message>
    <message>
        <source>Show the calls</source>
        <translation>Show the calls</translation>
    </message>
    <message>
        <source>What was asked about this settlement, what was answered, and when</source>
        <translation>What was asked about this settlement, what was answered, and when</translation>
    </message>
    <message>
        <source>Nothing refused, nothing without an answer.</source>
        <translation>Nothing refused, nothing without an answer.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Line %1</translation>
    </message>
</context>
<context>
    <name>esteira::views::FilterHeader</name>
    <message>
        <source>Part of the text; =whole, !not, several with ;</source>
        <translation>Part of the text; =whole, !not, several with ;</translation>
    </message>
    <message>
        <source>100, &gt; 100, &gt;= 100, 100..200, !100, several with ;</source>
        <translation>100, &gt; 100, &gt;= 100, 100..200, !100, several with ;</translation>
    </message>
    <message>
        <source>An amount, &gt; or &lt; an amount, from..to, several with ;</source>
        <translation>An amount, &gt; or &lt; an amount, from..to, several with ;</translation>
    </message>
    <message>
        <source>17/11, 11/2026, &gt;= 17/11, 17/11..19/11, today; several with ;</source>
        <translation>17/11, 11/2026, &gt;= 17/11, 17/11..19/11, today; several with ;</translation>
    </message>
    <message>
        <source>contains…</source>
        <translation>contains…</translation>
    </message>
    <message>
        <source>&gt; , .. , =</source>
        <translation>&gt; , .. , =</translation>
    </message>
    <message>
        <source>Filter of %1</source>
        <translation>Filter of %1</translation>
    </message>
</context>
<context>
    <name>esteira::views::FinalActDialog</name>
    <message>
        <source>Fund</source>
        <translation>Fund</translation>
    </message>
    <message>
        <source>Embedded sandbox: nothing real is paid</source>
        <translation>Embedded sandbox: nothing real is paid</translation>
    </message>
    <message>
        <source>Administrator&apos;s sandbox: nothing real is paid</source>
        <translation>Administrator&apos;s sandbox: nothing real is paid</translation>
    </message>
    <message>
        <source>Production: real money moves</source>
        <translation>Production: real money moves</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>Settlements</translation>
    </message>
    <message>
        <source>%1 accepted · %2</source>
        <translation>%1 accepted · %2</translation>
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
        <source>Agrees</source>
        <translation>Agrees</translation>
    </message>
    <message>
        <source>Does not agree with the total</source>
        <translation>Does not agree with the total</translation>
    </message>
</context>
<context>
    <name>esteira::views::FollowDetail</name>
    <message>
        <source>Settlements by status</source>
        <translation>Settlements by status</translation>
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
    <message>
        <source>accepted ones</source>
        <translation>accepted ones</translation>
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
        <source>This file was already imported into batch %1 on %2.</source>
        <translation>This file was already imported into batch %1 on %2.</translation>
    </message>
    <message>
        <source>This file cannot be read. Choose another one.</source>
        <translation>This file cannot be read. Choose another one.</translation>
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
        <source>Tab</source>
        <translation>Tab</translation>
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
    <message>
        <source>Importing: %1 rows, %2 of the file. Cancel takes back all of them.</source>
        <translation>Importing: %1 rows, %2 of the file. Cancel takes back all of them.</translation>
    </message>
    <message>
        <source>%1: file %2 of %3</source>
        <translation>%1: file %2 of %3</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Takes rows copied in a spreadsheet (%1)</source>
        <translation>Takes rows copied in a spreadsheet (%1)</translation>
    </message>
    <message>
        <source>Problems of the file, by line</source>
        <translation>Problems of the file, by line</translation>
    </message>
    <message>
        <source>Save rows with errors…</source>
        <translation>Save rows with errors…</translation>
    </message>
    <message>
        <source>As a file with the reasons beside each row, which can be corrected and imported as it is</source>
        <translation>As a file with the reasons beside each row, which can be corrected and imported as it is</translation>
    </message>
    <message>
        <source>Expected total (R$), when you know it</source>
        <translation>Expected total (R$), when you know it</translation>
    </message>
    <message>
        <source>Which rows come in</source>
        <translation>Which rows come in</translation>
    </message>
    <message>
        <source>Drop a file of payments here, or paste rows: CSV, Excel (XLSX), JSON lines or CNAB 444.</source>
        <translation>Drop a file of payments here, or paste rows: CSV, Excel (XLSX), JSON lines or CNAB 444.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>fixed by the layout</source>
        <translation>fixed by the layout</translation>
    </message>
    <message>
        <source>%1 columns, %2 in use</source>
        <translation>%1 columns, %2 in use</translation>
    </message>
    <message>
        <source>check and import</source>
        <translation>check and import</translation>
    </message>
    <message>
        <source>the file cannot be used</source>
        <translation>the file cannot be used</translation>
    </message>
    <message>
        <source>looking for them…</source>
        <translation>looking for them…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>errors: %1, warnings: %2</source>
        <translation>errors: %1, warnings: %2</translation>
    </message>
    <message>
        <source>All %1 rows, or none</source>
        <translation>All %1 rows, or none</translation>
    </message>
    <message>
        <source>Rows with errors come in too and are corrected in the draft: %1. If the reading fails or is cancelled, nothing stays.</source>
        <translation>Rows with errors come in too and are corrected in the draft: %1. If the reading fails or is cancelled, nothing stays.</translation>
    </message>
    <message>
        <source>If the reading fails or is cancelled, nothing stays.</source>
        <translation>If the reading fails or is cancelled, nothing stays.</translation>
    </message>
    <message>
        <source>Only the %1 rows without errors</source>
        <translation>Only the %1 rows without errors</translation>
    </message>
    <message>
        <source>Only the rows without errors</source>
        <translation>Only the rows without errors</translation>
    </message>
    <message>
        <source>Rows with errors stay out: %1. Save them as a file under Problems, correct them there, and import that file.</source>
        <translation>Rows with errors stay out: %1. Save them as a file under Problems, correct them there, and import that file.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>the first %1 of %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 are announced by the file&apos;s trailer</source>
        <translation>%1 are announced by the file&apos;s trailer</translation>
    </message>
    <message>
        <source>Not an amount. Write it with centavos.</source>
        <translation>Not an amount. Write it with centavos.</translation>
    </message>
    <message>
        <source>Equal to what comes in</source>
        <translation>Equal to what comes in</translation>
    </message>
    <message>
        <source>Difference of %1</source>
        <translation>Difference of %1</translation>
    </message>
    <message>
        <source>Files of payments (*.csv *.txt *.tsv *.xlsx *.jsonl *.rem);;All files (*)</source>
        <translation>Files of payments (*.csv *.txt *.tsv *.xlsx *.jsonl *.rem);;All files (*)</translation>
    </message>
    <message>
        <source>Never imported before</source>
        <translation>Never imported before</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Clipboard</translation>
    </message>
    <message>
        <source>Save rows with errors</source>
        <translation>Save rows with errors</translation>
    </message>
    <message>
        <source>%1 - errors</source>
        <translation>%1 - errors</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Rows with errors saved in %1.</source>
        <translation>Rows with errors saved in %1.</translation>
    </message>
    <message>
        <source>Nothing is sent now. The rows enter the draft, and problems can be corrected there.</source>
        <translation>Nothing is sent now. The rows enter the draft, and problems can be corrected there.</translation>
    </message>
    <message>
        <source>Nothing is sent now. The rows enter the draft %1 of %2, and problems can be corrected there.</source>
        <translation>Nothing is sent now. The rows enter the draft %1 of %2, and problems can be corrected there.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Map learnt on %1</source>
        <translation>Map learnt on %1</translation>
    </message>
    <message>
        <source>%1; changed since: %2</source>
        <translation>%1; changed since: %2</translation>
    </message>
    <message>
        <source>; gone: %1</source>
        <translation>; gone: %1</translation>
    </message>
</context>
<context>
    <name>esteira::views::KeyFileDialog</name>
    <message>
        <source>Keep the keys in a file?</source>
        <translation>Keep the keys in a file?</translation>
    </message>
    <message>
        <source>The file lies in Esteira&apos;s data folder, readable by your user alone, and is not encrypted. Whoever uses your account, or reads the disk or a backup of it, can sign payments in your name. A keychain protects them with your password.</source>
        <translation>The file lies in Esteira&apos;s data folder, readable by your user alone, and is not encrypted. Whoever uses your account, or reads the disk or a backup of it, can sign payments in your name. A keychain protects them with your password.</translation>
    </message>
    <message>
        <source>I understand that the keys are not encrypted</source>
        <translation>I understand that the keys are not encrypted</translation>
    </message>
    <message>
        <source>Keep in a file</source>
        <translation>Keep in a file</translation>
    </message>
    <message>
        <source>Tick the box to go on.</source>
        <translation>Tick the box to go on.</translation>
    </message>
</context>
<context>
    <name>esteira::views::KeyImportDialog</name>
    <message>
        <source>Import the private key</source>
        <translation>Import the private key</translation>
    </message>
    <message>
        <source>The key on the curve P-521 that signs every call. It is kept in the keychain and never shown again.</source>
        <translation>The key on the curve P-521 that signs every call. It is kept in the keychain and never shown again.</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Use this key</translation>
    </message>
    <message>
        <source>Paste the text of the key, or choose its file</source>
        <translation>Paste the text of the key, or choose its file</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choose file…</translation>
    </message>
    <message>
        <source>Text of the private key</source>
        <translation>Text of the private key</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Passphrase of the key</translation>
    </message>
    <message>
        <source>Copy public key</source>
        <translation>Copy public key</translation>
    </message>
    <message>
        <source>The public half is what the administrator registers; it is no secret.</source>
        <translation>The public half is what the administrator registers; it is no secret.</translation>
    </message>
    <message>
        <source>Choose the file of the private key</source>
        <translation>Choose the file of the private key</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key)</source>
        <translation>Keys (*.pem *.key)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>This key can be used. Fingerprint %1</source>
        <translation>This key can be used. Fingerprint %1</translation>
    </message>
    <message>
        <source>No key yet.</source>
        <translation>No key yet.</translation>
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
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Connections…</translation>
    </message>
    <message>
        <source>Search and commands…</source>
        <translation>Search and commands…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connections</translation>
    </message>
    <message>
        <source>Search contract or value…</source>
        <translation>Search contract or value…</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Search and commands</translation>
    </message>
    <message>
        <source>choose a batch in the list first</source>
        <translation>choose a batch in the list first</translation>
    </message>
    <message>
        <source>nothing to do now</source>
        <translation>nothing to do now</translation>
    </message>
    <message>
        <source>only in a draft</source>
        <translation>only in a draft</translation>
    </message>
    <message>
        <source>open a batch first</source>
        <translation>open a batch first</translation>
    </message>
    <message>
        <source>not at this stage of the batch</source>
        <translation>not at this stage of the batch</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Save template</translation>
    </message>
    <message>
        <source>Save fund, account and description as a template</source>
        <translation>Save fund, account and description as a template</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Export batch…</source>
        <translation>Export batch…</translation>
    </message>
    <message>
        <source>Clone as draft…</source>
        <translation>Clone as draft…</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Save as template…</translation>
    </message>
    <message>
        <source>Assignment pipeline</source>
        <translation>Assignment pipeline</translation>
    </message>
    <message>
        <source>Manager approval</source>
        <translation>Manager approval</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approval</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Assignment</translation>
    </message>
</context>
<context>
    <name>esteira::views::MinuteBars</name>
    <message>
        <source>Events per five minutes</source>
        <translation>Events per five minutes</translation>
    </message>
    <message>
        <source>none today</source>
        <translation>none today</translation>
    </message>
    <message>
        <source>most at %1: %2</source>
        <translation>most at %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 events</source>
        <translation>
            <numerusform>%1: %2 event</numerusform>
            <numerusform>%1: %2 events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>esteira::views::NameDialog</name>
    <message>
        <source>Give it a name.</source>
        <translation>Give it a name.</translation>
    </message>
    <message>
        <source>Replaces what has this name.</source>
        <translation>Replaces what has this name.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>esteira::views::PaceChart</name>
    <message>
        <source>Pace: %1 per second</source>
        <translation>Pace: %1 per second</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
</context>
<context>
    <name>esteira::views::PaletteDialog</name>
    <message>
        <source>Search and commands</source>
        <translation>Search and commands</translation>
    </message>
    <message>
        <source>Action, batch, contract, CPF or CNPJ, value…</source>
        <translation>Action, batch, contract, CPF or CNPJ, value…</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Searching the settlements…</source>
        <translation>Searching the settlements…</translation>
    </message>
    <message>
        <source>Nothing found. Settlements are found by contract, identifier, CPF or CNPJ, and exact value.</source>
        <translation>Nothing found. Settlements are found by contract, identifier, CPF or CNPJ, and exact value.</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter opens · Esc closes</source>
        <translation>↑ ↓ choose · Enter opens · Esc closes</translation>
    </message>
</context>
<context>
    <name>esteira::views::ProblemsPanel</name>
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
    <message numerus="yes">
        <source>Correct all %n like this</source>
        <translation>
            <numerusform>Correct %n like this</numerusform>
            <numerusform>Correct all %n like this</numerusform>
        </translation>
    </message>
    <message>
        <source>Each takes its own suggestion; one step to undo (Alt+Shift+Enter)</source>
        <translation>Each takes its own suggestion; one step to undo (Alt+Shift+Enter)</translation>
    </message>
</context>
<context>
    <name>esteira::views::ReceiverForm</name>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>The administrator calls this address when something changes. Without it everything is still followed by asking, only later.</source>
        <translation>The administrator calls this address when something changes. Without it everything is still followed by asking, only later.</translation>
    </message>
    <message>
        <source>Address on this computer</source>
        <translation>Address on this computer</translation>
    </message>
    <message>
        <source>Reachable from other computers: let a proxy with https stand before it.</source>
        <translation>Reachable from other computers: let a proxy with https stand before it.</translation>
    </message>
    <message>
        <source>Reached from this computer alone: a tunnel or proxy passes the webhooks on.</source>
        <translation>Reached from this computer alone: a tunnel or proxy passes the webhooks on.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>any free one</source>
        <translation>any free one</translation>
    </message>
    <message>
        <source>Another one at each start.</source>
        <translation>Another one at each start.</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Public address</translation>
    </message>
    <message>
        <source>Where the tunnel or proxy is reached from outside.</source>
        <translation>Where the tunnel or proxy is reached from outside.</translation>
    </message>
    <message>
        <source>Register with the administrator</source>
        <translation>Register with the administrator</translation>
    </message>
    <message>
        <source>On the portal&apos;s integration screen. The signature key it answers with goes into the connection.</source>
        <translation>On the portal&apos;s integration screen. The signature key it answers with goes into the connection.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy the address to register</source>
        <translation>Copy the address to register</translation>
    </message>
    <message>
        <source>Webhooks are not being received.</source>
        <translation>Webhooks are not being received.</translation>
    </message>
    <message>
        <source>Listening at %1</source>
        <translation>Listening at %1</translation>
    </message>
</context>
<context>
    <name>esteira::views::RemoveConnectionDialog</name>
    <message>
        <source>Remove the connection “%1”?</source>
        <translation>Remove the connection “%1”?</translation>
    </message>
    <message>
        <source>Its keys are taken out of this computer, and its finished batches leave the lists. Nothing changes at the administrator. Registered again with the same address, it finds its finished batches.</source>
        <translation>Its keys are taken out of this computer, and its finished batches leave the lists. Nothing changes at the administrator. Registered again with the same address, it finds its finished batches.</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Remove connection</translation>
    </message>
</context>
<context>
    <name>esteira::views::RowDetail</name>
    <message>
        <source>Calls about this settlement</source>
        <translation>Calls about this settlement</translation>
    </message>
    <message>
        <source>With JSON</source>
        <translation>With JSON</translation>
    </message>
    <message>
        <source>Shows these calls with request and response</source>
        <translation>Shows these calls with request and response</translation>
    </message>
    <message>
        <source>Calls about this settlement; Enter shows request and response</source>
        <translation>Calls about this settlement; Enter shows request and response</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Present value</source>
        <translation>Present value</translation>
    </message>
    <message>
        <source>In this status since</source>
        <translation>In this status since</translation>
    </message>
    <message>
        <source>Administrator&apos;s key</source>
        <translation>Administrator&apos;s key</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Attempts</translation>
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
        <source>On their way</source>
        <translation>On their way</translation>
    </message>
    <message>
        <source>Settlements that are being sent and have no answer yet: the line Sending of the table below.</source>
        <translation>Settlements that are being sent and have no answer yet: the line Sending of the table below.</translation>
    </message>
    <message>
        <source>Click a line to see its settlements</source>
        <translation>Click a line to see its settlements</translation>
    </message>
    <message>
        <source>Settlements per second</source>
        <translation>Settlements per second</translation>
    </message>
    <message>
        <source>the last five minutes; the pace adjusts itself</source>
        <translation>the last five minutes; the pace adjusts itself</translation>
    </message>
    <message>
        <source>Last calls</source>
        <translation>Last calls</translation>
    </message>
    <message>
        <source>documents are masked</source>
        <translation>documents are masked</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>All calls</translation>
    </message>
    <message>
        <source>Last calls to the administrator; Enter shows request and response</source>
        <translation>Last calls to the administrator; Enter shows request and response</translation>
    </message>
</context>
<context>
    <name>esteira::views::SettledChart</name>
    <message>
        <source>Settled per day</source>
        <translation>Settled per day</translation>
    </message>
    <message>
        <source>R$ million</source>
        <translation>R$ million</translation>
    </message>
    <message>
        <source>R$ thousand</source>
        <translation>R$ thousand</translation>
    </message>
    <message>
        <source>R$</source>
        <translation>R$</translation>
    </message>
    <message>
        <source>average %1</source>
        <translation>average %1</translation>
    </message>
    <message>
        <source>%1: nothing settled</source>
        <translation>%1: nothing settled</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %3 settlements</source>
        <translation>
            <numerusform>%1: %2, %3 settlement</numerusform>
            <numerusform>%1: %2, %3 settlements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>esteira::views::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Grid of a draft</source>
        <translation>Grid of a draft</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Edit the cell</translation>
    </message>
    <message>
        <source>Accept and go down</source>
        <translation>Accept and go down</translation>
    </message>
    <message>
        <source>Leave the cell as it was</source>
        <translation>Leave the cell as it was</translation>
    </message>
    <message>
        <source>Next cell, previous cell</source>
        <translation>Next cell, previous cell</translation>
    </message>
    <message>
        <source>Empty the cells</source>
        <translation>Empty the cells</translation>
    </message>
    <message>
        <source>First, last cell of the grid</source>
        <translation>First, last cell of the grid</translation>
    </message>
    <message>
        <source>Correct all like this</source>
        <translation>Correct all like this</translation>
    </message>
    <message>
        <source>Next area, previous area</source>
        <translation>Next area, previous area</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>Pause, resume</source>
        <translation>Pause, resume</translation>
    </message>
    <message>
        <source>Lists and tables</source>
        <translation>Lists and tables</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copy the selected rows</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Select all</translation>
    </message>
    <message>
        <source>Dialogs</source>
        <translation>Dialogs</translation>
    </message>
    <message>
        <source>Do the step</source>
        <translation>Do the step</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
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
    <name>esteira::views::SwitchDialog</name>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>Consultant</translation>
    </message>
    <message>
        <source>Assignor</source>
        <translation>Assignor</translation>
    </message>
    <message>
        <source>Work in production with “%1”?</source>
        <translation>Work in production with “%1”?</translation>
    </message>
    <message>
        <source>From here on batches move real money. The red band stays on every screen until you switch back.</source>
        <translation>From here on batches move real money. The red band stays on every screen until you switch back.</translation>
    </message>
    <message>
        <source>Work in production</source>
        <translation>Work in production</translation>
    </message>
</context>
<context>
    <name>esteira::views::TableFurniture</name>
    <message>
        <source>Filter row</source>
        <translation>Filter row</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>Columns as at first</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Save this view…</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>Delete view</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Save view</translation>
    </message>
    <message>
        <source>Save filters, order and columns as a view</source>
        <translation>Save filters, order and columns as a view</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Export the shown rows</source>
        <translation>Export the shown rows</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV for spreadsheets (*.csv)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>The file could not be written. Choose another folder.</translation>
    </message>
</context>
<context>
    <name>esteira::views::TestPanel</name>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>Encryption (TLS)</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>Signature and key</source>
        <translation>Signature and key</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Permission</translation>
    </message>
    <message>
        <source>Answer of the API</source>
        <translation>Answer of the API</translation>
    </message>
    <message>
        <source>Fund %1</source>
        <translation>Fund %1</translation>
    </message>
    <message>
        <source>not tested yet</source>
        <translation>not tested yet</translation>
    </message>
    <message>
        <source>testing…</source>
        <translation>testing…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>Connected, with a warning</source>
        <translation>Connected, with a warning</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>Does not work</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>not tested</translation>
    </message>
    <message>
        <source>Test of the connection</source>
        <translation>Test of the connection</translation>
    </message>
    <message>
        <source>Cancel test</source>
        <translation>Cancel test</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Test again</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Test connection</translation>
    </message>
    <message>
        <source>Copy the result</source>
        <translation>Copy the result</translation>
    </message>
    <message>
        <source>The test only reads; nothing is made or changed.</source>
        <translation>The test only reads; nothing is made or changed.</translation>
    </message>
    <message>
        <source>Done at %1.</source>
        <translation>Done at %1.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
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
    <name>esteira::views::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Read again and query the administrator</source>
        <translation>Read again and query the administrator</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Read again</translation>
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
        <source>Needs you now</source>
        <translation>Needs you now</translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation>Nothing needs you now.</translation>
    </message>
    <message>
        <source>Settled per day</source>
        <translation>Settled per day</translation>
    </message>
    <message>
        <source>Batches by status</source>
        <translation>Batches by status</translation>
    </message>
    <message>
        <source>Money by status</source>
        <translation>Money by status</translation>
    </message>
    <message>
        <source>Recent events</source>
        <translation>Recent events</translation>
    </message>
    <message>
        <source>See all</source>
        <translation>See all</translation>
    </message>
    <message>
        <source>Welcome. Import a file of payments, assemble a batch by hand, or try everything with made-up data: the sandbox inside this program answers like the administrator and moves no money.</source>
        <translation>Welcome. Import a file of payments, assemble a batch by hand, or try everything with made-up data: the sandbox inside this program answers like the administrator and moves no money.</translation>
    </message>
    <message>
        <source>Use sample data</source>
        <translation>Use sample data</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Read at %1</source>
        <translation>Read at %1</translation>
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
        <source>Settled today</source>
        <translation>Settled today</translation>
    </message>
    <message>
        <source>To correct or decide</source>
        <translation>To correct or decide</translation>
    </message>
    <message>
        <source>Today is a bank holiday (%1); next business day: %2</source>
        <translation>Today is a bank holiday (%1); next business day: %2</translation>
    </message>
    <message>
        <source>No business day; the next one: %1</source>
        <translation>No business day; the next one: %1</translation>
    </message>
    <message>
        <source>Tomorrow is a bank holiday (%1); next business day: %2</source>
        <translation>Tomorrow is a bank holiday (%1); next business day: %2</translation>
    </message>
    <message>
        <source>last %1 business days, %2</source>
        <translation>last %1 business days, %2</translation>
    </message>
    <message>
        <source>Figures of the day</source>
        <translation>Figures of the day</translation>
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
