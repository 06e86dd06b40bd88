<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AssetField</name>
    <message>
        <source>Asset</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>Sacado</translation>
    </message>
    <message>
        <source>Borrower&apos;s address and contact</source>
        <translation>Endereço e contato do sacado</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Nota fiscal</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Juros</translation>
    </message>
    <message>
        <source>Late payment</source>
        <translation>Atraso</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Cobrança</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>ID externo</translation>
    </message>
    <message>
        <source>Purchase value</source>
        <translation>Valor de compra</translation>
    </message>
    <message>
        <source>Face value</source>
        <translation>Valor de face</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>Vencimento</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Número do pedido</translation>
    </message>
    <message>
        <source>Originator&apos;s CPF or CNPJ</source>
        <translation>CPF ou CNPJ do originador</translation>
    </message>
    <message>
        <source>Control number</source>
        <translation>Número de controle</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Amortization</source>
        <translation>Amortização</translation>
    </message>
    <message>
        <source>SCR modality</source>
        <translation>Modalidade SCR</translation>
    </message>
    <message>
        <source>Payroll consignee</source>
        <translation>Consignante</translation>
    </message>
    <message>
        <source>Installment</source>
        <translation>Parcela</translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation>Número do contrato</translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>Data de emissão</translation>
    </message>
    <message>
        <source>Disbursement date</source>
        <translation>Data de desembolso</translation>
    </message>
    <message>
        <source>Signature date</source>
        <translation>Data de assinatura</translation>
    </message>
    <message>
        <source>Issue value</source>
        <translation>Valor de emissão</translation>
    </message>
    <message>
        <source>Installments of the contract</source>
        <translation>Parcelas do contrato</translation>
    </message>
    <message>
        <source>Face value of the contract</source>
        <translation>Valor de face do contrato</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Chave de acesso</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Número da nota</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Invoice total</source>
        <translation>Total da nota</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>Data da nota</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>CPF or CNPJ</source>
        <translation>CPF ou CNPJ</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Tipo de pessoa</translation>
    </message>
    <message>
        <source>Mother&apos;s name</source>
        <translation>Nome da mãe</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data de nascimento</translation>
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
        <translation>Logradouro</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Bairro</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Cidade</translation>
    </message>
    <message>
        <source>State</source>
        <translation>UF</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Area code</source>
        <translation>DDD</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Rate type</source>
        <translation>Tipo de taxa</translation>
    </message>
    <message>
        <source>Rate a month</source>
        <translation>Taxa ao mês</translation>
    </message>
    <message>
        <source>Day count</source>
        <translation>Base de cálculo</translation>
    </message>
    <message>
        <source>Day count of the contract</source>
        <translation>Base de cálculo do contrato</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Multa</translation>
    </message>
    <message>
        <source>Fine rate</source>
        <translation>Percentual da multa</translation>
    </message>
    <message>
        <source>Interest method</source>
        <translation>Método dos juros</translation>
    </message>
    <message>
        <source>Late interest a month</source>
        <translation>Juros de mora ao mês</translation>
    </message>
    <message>
        <source>Late interest a day</source>
        <translation>Juros de mora ao dia</translation>
    </message>
    <message>
        <source>Day count of late interest</source>
        <translation>Base de cálculo da mora</translation>
    </message>
    <message>
        <source>Bank slip number</source>
        <translation>Nosso número</translation>
    </message>
    <message>
        <source>Bank slip digit</source>
        <translation>Dígito do nosso número</translation>
    </message>
</context>
<context>
    <name>BatchDialogs</name>
    <message>
        <source>Delete the draft %1?</source>
        <translation>Excluir o rascunho %1?</translation>
    </message>
    <message>
        <source>The draft and its %1 settlements are deleted from this computer. The administrator never had it.</source>
        <translation>O rascunho inteiro (liquidações: %1) é excluído deste computador. A administradora nunca o recebeu.</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>Excluir rascunho</translation>
    </message>
    <message>
        <source>Cancel the sending of %1?</source>
        <translation>Cancelar o envio de %1?</translation>
    </message>
    <message>
        <source>Settlements not sent yet become drafts again. Those on their way are looked up first; accepted ones stay in the batch.</source>
        <translation>As liquidações ainda não enviadas voltam a rascunho. As que estão a caminho são consultadas antes; as aceitas ficam no lote.</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>Cancelar envio</translation>
    </message>
    <message>
        <source>Keep sending</source>
        <translation>Continuar envio</translation>
    </message>
    <message>
        <source>Remove settlements from %1: %2?</source>
        <translation>Retirar liquidações de %1 (%2)?</translation>
    </message>
    <message>
        <source>%1 leave the batch. The administrator discards these settlements; their identifiers cannot be used again in it.</source>
        <translation>Saem do lote: %1. A administradora descarta o que é retirado, e os identificadores não podem ser usados de novo neste lote.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Send %1 to %2?</source>
        <translation>Enviar %1 para %2?</translation>
    </message>
    <message>
        <source>Settlements to send: %1, %2. Nothing is paid until the batch is closed.</source>
        <translation>Liquidações a enviar: %1, %2. Nada é pago até o lote ser fechado.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Delete rows from %1: %2?</source>
        <translation>Excluir linhas de %1 (%2)?</translation>
    </message>
    <message>
        <source>They are deleted from this computer. The administrator does not have them.</source>
        <translation>São excluídas deste computador. A administradora não as tem.</translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation>Excluir linhas</translation>
    </message>
    <message>
        <source>Keep the administrator&apos;s settlement?</source>
        <translation>Ficar com a liquidação da administradora?</translation>
    </message>
    <message>
        <source>Remove the administrator&apos;s settlement and send ours?</source>
        <translation>Retirar a liquidação da administradora e enviar a nossa?</translation>
    </message>
    <message>
        <source>The row takes the administrator&apos;s values, our own are lost, and it counts as accepted. Control totals are compared with the new value.</source>
        <translation>A linha assume os valores da administradora, os nossos se perdem, e ela conta como aceita. Os totais de controle passam a usar o novo valor.</translation>
    </message>
    <message>
        <source>The settlement there is discarded first. Only then ours is sent, under a new identifier; nothing is paid twice.</source>
        <translation>Primeiro a liquidação de lá é descartada. Só então a nossa é enviada, com outro identificador; nada é pago em dobro.</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Ficar com a de lá</translation>
    </message>
    <message>
        <source>Remove and send ours</source>
        <translation>Retirar e enviar a nossa</translation>
    </message>
</context>
<context>
    <name>BatchWords</name>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronta</translation>
    </message>
    <message>
        <source>local, errors: %1</source>
        <translation>local, erros: %1</translation>
    </message>
    <message>
        <source>local</source>
        <translation>local</translation>
    </message>
    <message>
        <source>paused at %1</source>
        <translation>pausado em %1</translation>
    </message>
    <message>
        <source>sending, %1 accepted</source>
        <translation>enviando, %1 aceitas</translation>
    </message>
    <message>
        <source>needs you: %1</source>
        <translation>exceções: %1</translation>
    </message>
    <message>
        <source>totals differ</source>
        <translation>totais não conferem</translation>
    </message>
    <message>
        <source>ready to close</source>
        <translation>pronto para fechar</translation>
    </message>
    <message>
        <source>awaits payment</source>
        <translation>aguarda pagamento</translation>
    </message>
    <message>
        <source>nothing is paid</source>
        <translation>nada será pago</translation>
    </message>
    <message>
        <source>Institution %1, branch %2, account %3-%4</source>
        <translation>Instituição %1, agência %2, conta %3-%4</translation>
    </message>
    <message>
        <source>Account key %1</source>
        <translation>Chave da conta %1</translation>
    </message>
    <message>
        <source>Main account of the fund</source>
        <translation>Conta principal do fundo</translation>
    </message>
    <message>
        <source>Nothing under way</source>
        <translation>Nada em andamento</translation>
    </message>
    <message>
        <source>Creating the batch</source>
        <translation>Criando o lote</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Looking up settlements without an answer</source>
        <translation>Consultando as sem resposta</translation>
    </message>
    <message>
        <source>Waiting for the administrator; goes on by itself</source>
        <translation>Aguardando a administradora; continua sozinho</translation>
    </message>
    <message>
        <source>Pausing: answers on their way are awaited</source>
        <translation>Pausando: aguarda as respostas a caminho</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausado</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrompido</translation>
    </message>
    <message>
        <source>Sending finished</source>
        <translation>Envio concluído</translation>
    </message>
    <message>
        <source>Closing the batch</source>
        <translation>Fechando o lote</translation>
    </message>
    <message>
        <source>Discarding the batch</source>
        <translation>Descartando o lote</translation>
    </message>
    <message>
        <source>Removing settlements</source>
        <translation>Retirando liquidações</translation>
    </message>
    <message>
        <source>import not complete</source>
        <translation>importação incompleta</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Connection %1 is registered.</source>
        <translation>Conexão %1 cadastrada.</translation>
    </message>
    <message>
        <source>Say which file to settle: esteira-cli settle FILE --fund KEY</source>
        <translation>Informe o arquivo a liquidar: esteira-cli settle ARQUIVO --fund CHAVE</translation>
    </message>
    <message>
        <source>Say which fund with --fund KEY, the key of the fund class.</source>
        <translation>Informe o fundo com --fund CHAVE, a chave da classe do fundo.</translation>
    </message>
    <message>
        <source>--expect-count takes a whole number of settlements.</source>
        <translation>--expect-count recebe um número inteiro de liquidações.</translation>
    </message>
    <message>
        <source>--expect-total takes an amount with two decimals, such as 1284930.17 or 1.284.930,17.</source>
        <translation>--expect-total recebe um valor com duas casas, como 1284930.17 ou 1.284.930,17.</translation>
    </message>
    <message>
        <source>Give the connection a name of its own: esteira-cli connect ID --url URL …</source>
        <translation>Dê à conexão um nome próprio: esteira-cli connect ID --url URL …</translation>
    </message>
    <message>
        <source>--url takes the administrator&apos;s address, such as https://consultant-api.qidtvm.com.br</source>
        <translation>--url recebe o endereço da administradora, como https://consultant-api.qidtvm.com.br</translation>
    </message>
    <message>
        <source>--profile is manager, consultant or assignor.</source>
        <translation>--profile é manager, consultant ou assignor.</translation>
    </message>
    <message>
        <source>A connection needs --api-key-file and --private-key-file.</source>
        <translation>A conexão precisa de --api-key-file e --private-key-file.</translation>
    </message>
    <message>
        <source>Name at least one fund with --fund KEY; the administrator gives no list of funds.</source>
        <translation>Informe ao menos um fundo com --fund CHAVE; a administradora não fornece a lista de fundos.</translation>
    </message>
    <message>
        <source>“%1” is not a command. See esteira-cli --help.</source>
        <translation>“%1” não é um comando. Veja esteira-cli --help.</translation>
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
        <translation>Esteira na linha de comando: o mesmo trabalho da janela, para scripts.

  esteira-cli settle ARQUIVO --fund CHAVE [--batch ID] [--expect-count N --expect-total V]
                             [--close] [--follow] [--give-up-after SEGUNDOS]
      Lê o arquivo, monta um lote de pagamento e envia cada liquidação; com --close pede o
      pagamento quando todos os totais conferem; com --follow espera até tudo ser liquidado.
      Enquanto a administradora não responde, espera e continua sozinho, até o limite de
      --give-up-after (300 segundos). Repita com o mesmo --batch para continuar depois de uma
      interrupção: nada é enviado em dobro.
  esteira-cli status [--batch ID]
      Mostra os lotes, ou um lote, como este computador os conhece.
  esteira-cli connect ID --url URL --profile manager|consultant|assignor --api-key-file ARQUIVO
                         --private-key-file ARQUIVO [--webhook-key-file ARQUIVO] --fund CHAVE…
      Cadastra uma conexão; as chaves vão para o cofre do sistema.

Opções de todos os comandos:
  --connection ID   conexão a usar (padrão: sandbox, a administradora dentro do programa)
  --json            um objeto JSON por linha em vez de frases
  --language pt|en  idioma dos textos (padrão: o do sistema)
  --data-dir DIR    pasta dos dados (padrão: a mesma da janela)
  --keys-in-file    guarda as chaves num arquivo da pasta de dados, que só você lê, em vez do cofre

Códigos de saída: 0 feito; 2 linha de comando; 3 arquivo ou linhas com erro, nada enviado; 4 recusado pela
administradora; 5 totais não conferem, lote segue aberto; 6 sem resposta, repita para continuar; 7 chave,
relógio ou permissão; 8 pasta de dados; 9 uma pessoa precisa decidir; 130 interrompido.
</translation>
    </message>
    <message>
        <source>--give-up-after takes a number of seconds, at most a week.</source>
        <translation>--give-up-after recebe um número de segundos, de até uma semana.</translation>
    </message>
</context>
<context>
    <name>EditWords</name>
    <message>
        <source>edit of %1</source>
        <translation>edição de %1</translation>
    </message>
    <message numerus="yes">
        <source>fill down of %n row(s)</source>
        <translation>
            <numerusform>preencher %n linha</numerusform>
            <numerusform>preencher %n linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paste of %n row(s)</source>
        <translation>
            <numerusform>colar %n linha</numerusform>
            <numerusform>colar %n linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clearing of %n row(s)</source>
        <translation>
            <numerusform>limpar %n linha</numerusform>
            <numerusform>limpar %n linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cut of %n row(s)</source>
        <translation>
            <numerusform>recortar %n linha</numerusform>
            <numerusform>recortar %n linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>insertion of %n row(s)</source>
        <translation>
            <numerusform>inserir %n linha</numerusform>
            <numerusform>inserir %n linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>duplication of %n row(s)</source>
        <translation>
            <numerusform>duplicar %n linha</numerusform>
            <numerusform>duplicar %n linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n row(s)</source>
        <translation>
            <numerusform>excluir %n linha</numerusform>
            <numerusform>excluir %n linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>correction of %1</source>
        <translation>correção de %1</translation>
    </message>
    <message numerus="yes">
        <source>correction of %n row(s)</source>
        <translation>
            <numerusform>corrigir %n linha</numerusform>
            <numerusform>corrigir %n linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import of %n row(s)</source>
        <translation>
            <numerusform>importar %n linha</numerusform>
            <numerusform>importar %n linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo (what was sent cannot be undone)</source>
        <translation>Desfazer (o que foi enviado não pode ser desfeito)</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Desfazer %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Refazer %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) selected</source>
        <translation>
            <numerusform>%n linha selecionada</numerusform>
            <numerusform>%n linhas selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation>soma %1</translation>
    </message>
    <message>
        <source>average %1</source>
        <translation>média %1</translation>
    </message>
    <message>
        <source>lowest %1</source>
        <translation>menor %1</translation>
    </message>
    <message>
        <source>highest %1</source>
        <translation>maior %1</translation>
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
        <translation>CCB estruturada</translation>
    </message>
    <message>
        <source>Structured CCE</source>
        <translation>CCE estruturada</translation>
    </message>
    <message>
        <source>Structured NCE</source>
        <translation>NCE estruturada</translation>
    </message>
    <message>
        <source>Structured CCI</source>
        <translation>CCI estruturada</translation>
    </message>
    <message>
        <source>Commercial invoice</source>
        <translation>Duplicata mercantil</translation>
    </message>
    <message>
        <source>Service invoice</source>
        <translation>Duplicata de serviços</translation>
    </message>
    <message>
        <source>Discounted contract</source>
        <translation>Contrato descontado</translation>
    </message>
    <message>
        <source>Full asset settlement</source>
        <translation>Liquidação do ativo</translation>
    </message>
    <message>
        <source>Asset amortization</source>
        <translation>Amortização do ativo</translation>
    </message>
    <message>
        <source>Interest and late fees</source>
        <translation>Encargos</translation>
    </message>
    <message>
        <source>Installment settlement</source>
        <translation>Liquidação de parcela</translation>
    </message>
    <message>
        <source>Installment amortization</source>
        <translation>Amortização de parcela</translation>
    </message>
    <message>
        <source>Installment interest and late fees</source>
        <translation>Encargos de parcela</translation>
    </message>
    <message>
        <source>Gloss</source>
        <translation>Glosa</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>Sacado</translation>
    </message>
    <message>
        <source>Assignor</source>
        <translation>Cedente</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Cheque</translation>
    </message>
    <message>
        <source>Promissory note</source>
        <translation>Nota promissória</translation>
    </message>
    <message>
        <source>Natural person</source>
        <translation>Pessoa física</translation>
    </message>
    <message>
        <source>Legal person</source>
        <translation>Pessoa jurídica</translation>
    </message>
    <message>
        <source>SAC</source>
        <translation>SAC</translation>
    </message>
    <message>
        <source>Fixed rate</source>
        <translation>Taxa prefixada</translation>
    </message>
    <message>
        <source>360 calendar days</source>
        <translation>360 dias corridos</translation>
    </message>
    <message>
        <source>365 calendar days</source>
        <translation>365 dias corridos</translation>
    </message>
    <message>
        <source>Business days</source>
        <translation>Dias úteis</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Percentual</translation>
    </message>
    <message>
        <source>Compound interest</source>
        <translation>Juros compostos</translation>
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
        <translation>Conferência de documentos</translation>
    </message>
    <message>
        <source>Eligibility rules</source>
        <translation>Regras de elegibilidade</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gestor</translation>
    </message>
    <message>
        <source>Taken out of the batch</source>
        <translation>Retirado do lote</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>Draft created</source>
        <translation>Rascunho criado</translation>
    </message>
    <message numerus="yes">
        <source>%1 settlements imported</source>
        <translation>
            <numerusform>%1 liquidação importada</numerusform>
            <numerusform>%1 liquidações importadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending of %1 settlements begun</source>
        <translation>
            <numerusform>Envio de %1 liquidação iniciado</numerusform>
            <numerusform>Envio de %1 liquidações iniciado</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch created</source>
        <translation>Lote criado</translation>
    </message>
    <message>
        <source>Batch closed, payment asked for</source>
        <translation>Fechado, pagamento pedido</translation>
    </message>
    <message>
        <source>Batch discarded</source>
        <translation>Lote descartado</translation>
    </message>
    <message>
        <source>Refused by the administrator</source>
        <translation>Recusa da administradora</translation>
    </message>
    <message>
        <source>No answer; looked up before anything is repeated</source>
        <translation>Sem resposta; consulta antes de reenviar</translation>
    </message>
    <message>
        <source>Sending paused</source>
        <translation>Envio pausado</translation>
    </message>
    <message>
        <source>Sending resumed</source>
        <translation>Envio retomado</translation>
    </message>
    <message numerus="yes">
        <source>%1 settlements accepted</source>
        <translation>
            <numerusform>%1 liquidação aceita</numerusform>
            <numerusform>%1 liquidações aceitas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 settlements were already there</source>
        <translation>
            <numerusform>%1 liquidação já existente</numerusform>
            <numerusform>%1 liquidações já existentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 settlements refused</source>
        <translation>
            <numerusform>%1 liquidação recusada</numerusform>
            <numerusform>%1 liquidações recusadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 settlements without an answer</source>
        <translation>
            <numerusform>%1 liquidação sem resposta</numerusform>
            <numerusform>%1 liquidações sem resposta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 settlements differ from what is there</source>
        <translation>
            <numerusform>%1 liquidação em conflito</numerusform>
            <numerusform>%1 liquidações em conflito</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 settlements not found there, queued again</source>
        <translation>
            <numerusform>%1 liquidação não constava, de volta à fila</numerusform>
            <numerusform>%1 liquidações não constavam, de volta à fila</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 settlements removed</source>
        <translation>
            <numerusform>%1 liquidação retirada</numerusform>
            <numerusform>%1 liquidações retiradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 settlements could not be removed</source>
        <translation>
            <numerusform>%1 liquidação não pôde ser retirada</numerusform>
            <numerusform>%1 liquidações não puderam ser retiradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceita</translation>
    </message>
    <message>
        <source>Was already there, read back equal</source>
        <translation>Já existente, conferida</translation>
    </message>
    <message>
        <source>Differs from what is there</source>
        <translation>Difere do que está na administradora</translation>
    </message>
    <message>
        <source>Not found there, queued again</source>
        <translation>Não constava, de volta à fila</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Could not be removed</source>
        <translation>Não pôde ser retirada</translation>
    </message>
    <message>
        <source>from the administrator&apos;s answer</source>
        <translation>pela resposta da administradora</translation>
    </message>
    <message>
        <source>from a webhook with a verified signature</source>
        <translation>por webhook com assinatura verificada</translation>
    </message>
    <message>
        <source>from a query</source>
        <translation>por consulta</translation>
    </message>
    <message>
        <source>done here</source>
        <translation>feito aqui</translation>
    </message>
    <message>
        <source>Accepted as the administrator has it</source>
        <translation>Aceita como está na administradora</translation>
    </message>
    <message>
        <source>Sent again under a new identifier</source>
        <translation>Enviada de novo com outro identificador</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>resposta</translation>
    </message>
    <message>
        <source>webhook</source>
        <translation>webhook</translation>
    </message>
    <message>
        <source>query</source>
        <translation>consulta</translation>
    </message>
    <message>
        <source>here</source>
        <translation>aqui</translation>
    </message>
    <message numerus="yes">
        <source>%1 settlements copied from another batch</source>
        <translation>
            <numerusform>%1 liquidação copiada de outro lote</numerusform>
            <numerusform>%1 liquidações copiadas de outro lote</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventFeed</name>
    <message>
        <source>Not applied yet</source>
        <translation>Ainda não aplicado</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Aplicado</translation>
    </message>
    <message>
        <source>Before the batch, applied</source>
        <translation>Antes do lote, aplicado</translation>
    </message>
    <message>
        <source>Late, ignored</source>
        <translation>Atrasado, ignorado</translation>
    </message>
    <message>
        <source>Unknown batch</source>
        <translation>Lote desconhecido</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>Recusado na chegada</translation>
    </message>
    <message>
        <source>No webhook came</source>
        <translation>Sem webhook</translation>
    </message>
    <message>
        <source>duplicate ×%1</source>
        <translation>duplicata ×%1</translation>
    </message>
    <message>
        <source>not understood by this version</source>
        <translation>não reconhecido por esta versão</translation>
    </message>
    <message>
        <source>Kept; it is applied in a moment.</source>
        <translation>Guardado; será aplicado em instantes.</translation>
    </message>
    <message>
        <source>It came before the webhook of its batch. Both hold: a status never goes back.</source>
        <translation>Chegou antes do webhook do lote. Os dois valem: a situação nunca volta atrás.</translation>
    </message>
    <message>
        <source>No batch of this connection and fund has this identifier, or more than one has. Nothing was changed.</source>
        <translation>Nenhum lote desta conexão e deste fundo tem este identificador, ou há mais de um. Nada foi alterado.</translation>
    </message>
    <message>
        <source>A query found this status and no webhook told of it within ten minutes. The status is right; the webhook was lost or the receiver could not be reached.</source>
        <translation>Uma consulta encontrou esta situação e nenhum webhook a informou em dez minutos. A situação está certa; o webhook se perdeu ou o receptor estava inacessível.</translation>
    </message>
    <message>
        <source>Already known</source>
        <translation>Já sabido</translation>
    </message>
    <message>
        <source>It confirms what an answer or a query had told before.</source>
        <translation>Confirma o que uma resposta ou consulta já havia informado.</translation>
    </message>
    <message>
        <source>What it tells was overtaken before it came. A status never goes back.</source>
        <translation>O que ele informa já estava superado ao chegar. A situação nunca volta atrás.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>External ID</source>
        <translation>ID externo</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Settlement type</source>
        <translation>Tipo de liquidação</translation>
    </message>
    <message>
        <source>Inst.</source>
        <translation>Parc.</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>Vencimento</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>Valor pago</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Pago em</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Asset external ID</source>
        <translation>ID externo do ativo</translation>
    </message>
    <message>
        <source>Asset key</source>
        <translation>Chave do ativo</translation>
    </message>
    <message>
        <source>Installment external ID</source>
        <translation>ID externo da parcela</translation>
    </message>
    <message>
        <source>IF code</source>
        <translation>Código IF</translation>
    </message>
    <message>
        <source>Participant control number</source>
        <translation>Nº de controle do participante</translation>
    </message>
    <message>
        <source>Borrower or note</source>
        <translation>Sacado ou nota</translation>
    </message>
    <message>
        <source>Batch external ID</source>
        <translation>ID externo do lote</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Digit</source>
        <translation>Dígito</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Agência</translation>
    </message>
    <message>
        <source>Institution code</source>
        <translation>Código da instituição</translation>
    </message>
    <message>
        <source>Account key</source>
        <translation>Chave da conta</translation>
    </message>
    <message>
        <source>Reference date</source>
        <translation>Data de referência</translation>
    </message>
    <message>
        <source>PIX end-to-end ID</source>
        <translation>ID fim a fim do PIX</translation>
    </message>
    <message>
        <source>Payer&apos;s CPF or CNPJ</source>
        <translation>CPF ou CNPJ do pagador</translation>
    </message>
</context>
<context>
    <name>Flow</name>
    <message>
        <source>Creation</source>
        <translation>Criação</translation>
    </message>
    <message>
        <source>Creates the batch with its own identifier in the fund.</source>
        <translation>Cria o lote com identificador próprio no fundo.</translation>
    </message>
    <message>
        <source>Insertion</source>
        <translation>Inserção</translation>
    </message>
    <message>
        <source>Inserts each settlement into the batch.</source>
        <translation>Insere cada liquidação no lote.</translation>
    </message>
    <message>
        <source>Removal</source>
        <translation>Remoção</translation>
    </message>
    <message>
        <source>Takes out a settlement inserted by mistake, while the batch is open.</source>
        <translation>Retira uma liquidação inserida por engano, enquanto o lote está aberto.</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Fechamento</translation>
    </message>
    <message>
        <source>Says that nothing more comes in and asks for the payment, or discards the batch.</source>
        <translation>Avisa que nada mais entra e pede o pagamento, ou descarta o lote.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>The administrator confirms the payment of the batch.</source>
        <translation>A administradora confirma o pagamento do lote.</translation>
    </message>
    <message>
        <source>Settling</source>
        <translation>Liquidação</translation>
    </message>
    <message>
        <source>Each settlement is reconciled in the fund&apos;s portfolio.</source>
        <translation>Cada liquidação é conciliada na carteira do fundo.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>Liquidações</translation>
    </message>
    <message>
        <source>Batch creation</source>
        <translation>Criação</translation>
    </message>
    <message>
        <source>Creates the assignment batch with its own identifier.</source>
        <translation>Cria o lote de cessão com identificador próprio.</translation>
    </message>
    <message>
        <source>Asset insertion</source>
        <translation>Inserção de ativos</translation>
    </message>
    <message>
        <source>Inserts each asset into the batch.</source>
        <translation>Insere cada ativo no lote.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Sends the documents of the assets that need them, as PDF. Commercial invoices need none.</source>
        <translation>Envia em PDF os documentos dos ativos que os exigem. Duplicata mercantil não exige.</translation>
    </message>
    <message>
        <source>End of insertion</source>
        <translation>Fim da inserção</translation>
    </message>
    <message>
        <source>Says that all assets are in; there is no need to wait for their results.</source>
        <translation>Informa que todos os ativos entraram; não é preciso aguardar os resultados.</translation>
    </message>
    <message>
        <source>Asset eligibility</source>
        <translation>Elegibilidade dos ativos</translation>
    </message>
    <message>
        <source>The administrator analyses each asset by itself.</source>
        <translation>A administradora analisa cada ativo individualmente.</translation>
    </message>
    <message>
        <source>Batch eligibility</source>
        <translation>Elegibilidade do lote</translation>
    </message>
    <message>
        <source>With every asset analysed, the batch is analysed as a whole.</source>
        <translation>Com todos os ativos analisados, o lote é avaliado como um todo.</translation>
    </message>
    <message>
        <source>Manager approval</source>
        <translation>Aprovação do gestor</translation>
    </message>
    <message>
        <source>The fund&apos;s manager approves or denies the batch; approval makes the assignment term.</source>
        <translation>O gestor do fundo aprova ou nega o lote; a aprovação gera o termo de cessão.</translation>
    </message>
    <message>
        <source>Term signature</source>
        <translation>Assinatura do termo</translation>
    </message>
    <message>
        <source>All parties sign the assignment term.</source>
        <translation>Todas as partes assinam o termo de cessão.</translation>
    </message>
    <message>
        <source>Payment to the assignor</source>
        <translation>Pagamento ao cedente</translation>
    </message>
    <message>
        <source>The assignor is paid the sum of the purchase values of the assets that go on.</source>
        <translation>O cedente recebe a soma dos valores de compra dos ativos que seguem no fluxo.</translation>
    </message>
    <message>
        <source>Portfolio inclusion</source>
        <translation>Inclusão na carteira</translation>
    </message>
    <message>
        <source>The assets enter the fund&apos;s portfolio.</source>
        <translation>Os ativos entram na carteira do fundo.</translation>
    </message>
</context>
<context>
    <name>FlowDiagram</name>
    <message>
        <source>Step</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>integrator</source>
        <translation>integrador</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>gestor</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Etapa %1 de %2: %3</translation>
    </message>
    <message>
        <source>Who: %1</source>
        <translation>Quem: %1</translation>
    </message>
    <message>
        <source>Call: %1</source>
        <translation>Chamada: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>When: %1 (Brasília)</source>
        <translation>Quando: %1 (Brasília)</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluída</translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>concluída em parte</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ainda não</translation>
    </message>
    <message>
        <source>ended here</source>
        <translation>terminou aqui</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>faltam %1</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>não %1</translation>
    </message>
    <message>
        <source>or %1</source>
        <translation>ou %1</translation>
    </message>
    <message>
        <source>in process</source>
        <translation>em processo</translation>
    </message>
    <message>
        <source>nothing inserted yet</source>
        <translation>nada inserido ainda</translation>
    </message>
    <message numerus="yes">
        <source>removed</source>
        <comment>items</comment>
        <translation>
            <numerusform>retirada</numerusform>
            <numerusform>retiradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>inserted</source>
        <comment>items</comment>
        <translation>
            <numerusform>inserida</numerusform>
            <numerusform>inseridas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>accepted</source>
        <comment>items</comment>
        <translation>
            <numerusform>aceita</numerusform>
            <numerusform>aceitas</numerusform>
        </translation>
    </message>
    <message>
        <source>does not add up: %1 of %2</source>
        <translation>não confere: %1 de %2</translation>
    </message>
    <message>
        <source>%1 (expected)</source>
        <translation>%1 (esperado)</translation>
    </message>
    <message>
        <source>batch: %1</source>
        <translation>lote: %1</translation>
    </message>
    <message>
        <source>valid signature</source>
        <translation>assinatura válida</translation>
    </message>
    <message>
        <source>no webhook received</source>
        <translation>nenhum webhook recebido</translation>
    </message>
    <message>
        <source>no webhook until %1</source>
        <translation>nenhum webhook até %1</translation>
    </message>
    <message>
        <source>invalid signature: %1</source>
        <translation>assinatura inválida: %1</translation>
    </message>
    <message>
        <source>duplicates: %1</source>
        <translation>duplicatas: %1</translation>
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
        <translation>Confraternização Universal</translation>
    </message>
    <message>
        <source>Tiradentes Day</source>
        <translation>Tiradentes</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>Dia do Trabalho</translation>
    </message>
    <message>
        <source>Independence Day</source>
        <translation>Independência</translation>
    </message>
    <message>
        <source>Our Lady of Aparecida</source>
        <translation>Nossa Senhora Aparecida</translation>
    </message>
    <message>
        <source>All Souls&apos; Day</source>
        <translation>Finados</translation>
    </message>
    <message>
        <source>Republic Day</source>
        <translation>Proclamação da República</translation>
    </message>
    <message>
        <source>Black Awareness Day</source>
        <translation>Consciência Negra</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Natal</translation>
    </message>
    <message>
        <source>Carnival Monday</source>
        <translation>Segunda-feira de Carnaval</translation>
    </message>
    <message>
        <source>Carnival Tuesday</source>
        <translation>Terça-feira de Carnaval</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Sexta-feira Santa</translation>
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
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Na fila</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceita</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Já existente</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusada</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflito</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>Retirando</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>Aguardando envio</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>válida</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>inválida</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicata</translation>
    </message>
    <message>
        <source>Early</source>
        <translation>Antes do lote</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Atrasado</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>payment_batch</comment>
        <translation>Aberto</translation>
    </message>
    <message>
        <source>Awaiting payment</source>
        <comment>payment_batch</comment>
        <translation>Aguardando pagamento</translation>
    </message>
    <message>
        <source>Paid · settling</source>
        <comment>payment_batch</comment>
        <translation>Pago · liquidando</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>payment_batch</comment>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Discarded</source>
        <comment>payment_batch</comment>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>In validation</source>
        <comment>settlement</comment>
        <translation>Em validação</translation>
    </message>
    <message>
        <source>Validated</source>
        <comment>settlement</comment>
        <translation>Validada</translation>
    </message>
    <message>
        <source>Settled</source>
        <comment>settlement</comment>
        <translation>Liquidada</translation>
    </message>
    <message>
        <source>Discarded</source>
        <comment>settlement</comment>
        <translation>Descartada</translation>
    </message>
    <message numerus="yes">
        <source>In validation</source>
        <comment>settlement plural</comment>
        <translation>
            <numerusform>em validação</numerusform>
            <numerusform>em validação</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Validated</source>
        <comment>settlement plural</comment>
        <translation>
            <numerusform>validada</numerusform>
            <numerusform>validadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting to send</source>
        <comment>settlement plural</comment>
        <translation>
            <numerusform>aguardando envio</numerusform>
            <numerusform>aguardando envio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settled</source>
        <comment>settlement plural</comment>
        <translation>
            <numerusform>liquidada</numerusform>
            <numerusform>liquidadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discarded</source>
        <comment>settlement plural</comment>
        <translation>
            <numerusform>descartada</numerusform>
            <numerusform>descartadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <comment>assignment</comment>
        <translation>Aberta</translation>
    </message>
    <message>
        <source>In eligibility</source>
        <comment>assignment</comment>
        <translation>Em elegibilidade</translation>
    </message>
    <message>
        <source>In batch eligibility</source>
        <comment>assignment</comment>
        <translation>Em elegibilidade do lote</translation>
    </message>
    <message>
        <source>Awaiting consultant</source>
        <comment>assignment</comment>
        <translation>Aguardando consultoria</translation>
    </message>
    <message>
        <source>Awaiting the assignment date</source>
        <comment>assignment</comment>
        <translation>Aguardando data da cessão</translation>
    </message>
    <message>
        <source>Awaiting manager</source>
        <comment>assignment</comment>
        <translation>Aguardando gestor</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>assignment</comment>
        <translation>Aprovada</translation>
    </message>
    <message>
        <source>Awaiting signature</source>
        <comment>assignment</comment>
        <translation>Aguardando assinatura</translation>
    </message>
    <message>
        <source>Awaiting payment</source>
        <comment>assignment</comment>
        <translation>Aguardando pagamento</translation>
    </message>
    <message>
        <source>Adding to portfolio</source>
        <comment>assignment</comment>
        <translation>Incluindo na carteira</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>assignment</comment>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Denied</source>
        <comment>assignment</comment>
        <translation>Negada</translation>
    </message>
    <message>
        <source>Discarded</source>
        <comment>assignment</comment>
        <translation>Descartada</translation>
    </message>
    <message>
        <source>In analysis</source>
        <comment>asset</comment>
        <translation>Em análise</translation>
    </message>
    <message>
        <source>Document missing</source>
        <comment>asset</comment>
        <translation>Falta documento</translation>
    </message>
    <message>
        <source>Pre-approved</source>
        <comment>asset</comment>
        <translation>Pré-aprovado</translation>
    </message>
    <message>
        <source>In portfolio</source>
        <comment>asset</comment>
        <translation>Na carteira</translation>
    </message>
    <message>
        <source>Denied</source>
        <comment>asset</comment>
        <translation>Negado</translation>
    </message>
    <message>
        <source>Discarded</source>
        <comment>asset</comment>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>heading</comment>
        <translation>Rascunhos</translation>
    </message>
    <message>
        <source>Queued</source>
        <comment>heading</comment>
        <translation>Na fila</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>heading</comment>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>heading</comment>
        <translation>Aceitas</translation>
    </message>
    <message>
        <source>Already there</source>
        <comment>heading</comment>
        <translation>Já existentes, conferidas</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>heading</comment>
        <translation>Recusadas</translation>
    </message>
    <message>
        <source>No answer</source>
        <comment>heading</comment>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <source>Conflict</source>
        <comment>heading</comment>
        <translation>Em conflito</translation>
    </message>
    <message>
        <source>Removing</source>
        <comment>heading</comment>
        <translation>Retirando</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>heading</comment>
        <translation>Retiradas</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>The work was stopped before it ended.</source>
        <translation>O trabalho foi interrompido antes do fim.</translation>
    </message>
    <message>
        <source>Not an amount of money</source>
        <translation>Não é um valor em dinheiro</translation>
    </message>
    <message>
        <source>More than two decimals; amounts are never rounded</source>
        <translation>Mais de duas casas decimais; valores nunca são arredondados</translation>
    </message>
    <message>
        <source>Larger than any amount that can be sent</source>
        <translation>Maior que qualquer valor que possa ser enviado</translation>
    </message>
    <message>
        <source>language code: en</source>
        <translation>language code: pt</translation>
    </message>
    <message>
        <source>The administrator has batch %1 with other data or in another situation.</source>
        <translation>A administradora tem o lote %1 com outros dados ou em outra situação.</translation>
    </message>
    <message>
        <source>Nothing was sent twice. Compare both and decide: discard the batch there, or make a new one here with a new identifier.</source>
        <translation>Nada foi enviado em dobro. Compare os dois e decida: descartar o lote lá, ou criar outro aqui com novo identificador.</translation>
    </message>
    <message>
        <source>Settlement %1 can no longer be removed: its status is %2.</source>
        <translation>A liquidação %1 não pode mais ser retirada: a situação é %2.</translation>
    </message>
    <message>
        <source>Discard the whole batch while it is open, or let it be settled.</source>
        <translation>Descarte o lote inteiro enquanto está aberto, ou deixe que ela seja liquidada.</translation>
    </message>
    <message>
        <source>The administrator no longer offers removal. Discard the batch and clone it without this row.</source>
        <translation>A administradora não oferece mais a retirada. Descarte o lote e refaça-o sem esta linha.</translation>
    </message>
    <message>
        <source>The administrator has settlement %1 with other data: %2.</source>
        <translation>A administradora tem a liquidação %1 com outros dados: %2.</translation>
    </message>
    <message>
        <source>Nothing was sent twice. Compare both: keep what is there, or remove it and insert the row with a new identifier.</source>
        <translation>Nada foi enviado em dobro. Compare as duas: mantenha a que está lá, ou retire-a e insira a linha com novo identificador.</translation>
    </message>
    <message>
        <source>The program ended before the answer came.</source>
        <translation>O programa foi encerrado antes da resposta.</translation>
    </message>
    <message>
        <source>Something else is under way with this batch.</source>
        <translation>Já há outra operação em andamento neste lote.</translation>
    </message>
    <message>
        <source>Wait until it ends, or pause it first.</source>
        <translation>Espere terminar, ou pause primeiro.</translation>
    </message>
    <message>
        <source>The batch stays open until expected, local and accepted totals agree.</source>
        <translation>O lote fica aberto até que os totais esperado, local e aceito confiram.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read.</source>
        <translation>O arquivo de chave %1 não pode ser lido.</translation>
    </message>
    <message>
        <source>Check the path and that you may read it.</source>
        <translation>Verifique o caminho e a permissão de leitura.</translation>
    </message>
    <message>
        <source>Fund %1 is not registered under connection %2.</source>
        <translation>O fundo %1 não está cadastrado na conexão %2.</translation>
    </message>
    <message>
        <source>Check the key, or register it: esteira-cli connect … --fund KEY.</source>
        <translation>Verifique a chave, ou cadastre o fundo: esteira-cli connect … --fund CHAVE.</translation>
    </message>
    <message>
        <source>Open the file in the window and answer there; nothing is guessed.</source>
        <translation>Abra o arquivo na janela e responda lá; nada é adivinhado.</translation>
    </message>
    <message>
        <source>This file was already imported into batch %1.</source>
        <translation>Este arquivo já foi importado no lote %1.</translation>
    </message>
    <message>
        <source>To go on with that batch, add --batch %1. To pay it again on purpose, give a new --batch.</source>
        <translation>Para continuar aquele lote, use --batch %1. Para pagar de novo de propósito, informe outro --batch.</translation>
    </message>
    <message>
        <source>No batch %1 on this computer.</source>
        <translation>Não há lote %1 neste computador.</translation>
    </message>
    <message>
        <source>esteira-cli status without --batch lists all of them.</source>
        <translation>esteira-cli status sem --batch lista todos.</translation>
    </message>
    <message>
        <source>Write a CPF as 123.456.789-00 or a CNPJ as 12.345.678/0001-90.</source>
        <translation>Escreva o CPF como 123.456.789-00 ou o CNPJ como 12.345.678/0001-90.</translation>
    </message>
    <message>
        <source>A CPF has 11 digits and a CNPJ has 14 characters</source>
        <translation>CPF tem 11 dígitos e CNPJ tem 14 caracteres</translation>
    </message>
    <message>
        <source>A CPF has digits only</source>
        <translation>CPF só tem dígitos</translation>
    </message>
    <message>
        <source>A CNPJ has digits and capital letters, and ends with two digits</source>
        <translation>CNPJ tem dígitos e letras maiúsculas, e termina com dois dígitos</translation>
    </message>
    <message>
        <source>Not a CPF or CNPJ: every digit is the same</source>
        <translation>Não é CPF nem CNPJ: todos os dígitos são iguais</translation>
    </message>
    <message>
        <source>The check digits do not match: a character is mistyped or swapped</source>
        <translation>Os dígitos verificadores não conferem: há um caractere errado ou trocado</translation>
    </message>
    <message>
        <source>Copy the end-to-end id from the receipt or the statement, letter by letter.</source>
        <translation>Copie o identificador fim a fim do comprovante ou do extrato, letra por letra.</translation>
    </message>
    <message>
        <source>A PIX end-to-end id has 32 characters</source>
        <translation>O identificador fim a fim do PIX tem 32 caracteres</translation>
    </message>
    <message>
        <source>A PIX end-to-end id begins with a capital E</source>
        <translation>O identificador fim a fim do PIX começa com E maiúsculo</translation>
    </message>
    <message>
        <source>A PIX end-to-end id is E, 20 digits and 11 letters or digits</source>
        <translation>O identificador fim a fim do PIX é E, 20 dígitos e 11 letras ou dígitos</translation>
    </message>
    <message>
        <source>The date and time inside the PIX end-to-end id do not exist</source>
        <translation>A data e a hora dentro do identificador fim a fim do PIX não existem</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obrigatório</translation>
    </message>
    <message>
        <source>Give the batch an identifier of its own</source>
        <translation>Dê ao lote um identificador próprio</translation>
    </message>
    <message>
        <source>Required when an account is given</source>
        <translation>Obrigatório quando se informa a conta</translation>
    </message>
    <message>
        <source>Give number, digit, branch and institution, or leave the account out</source>
        <translation>Informe número, dígito, agência e instituição, ou deixe a conta em branco</translation>
    </message>
    <message>
        <source>The credit account is given twice: by its numbers and by its key</source>
        <translation>A conta de crédito foi informada duas vezes: pelos números e pela chave</translation>
    </message>
    <message>
        <source>Keep one of the two</source>
        <translation>Mantenha uma das duas</translation>
    </message>
    <message>
        <source>This PIX was made on %1, far from the reference date</source>
        <translation>Este PIX foi feito em %1, longe da data de referência</translation>
    </message>
    <message>
        <source>Check that it is the payment of this batch</source>
        <translation>Confira se é o pagamento deste lote</translation>
    </message>
    <message>
        <source>A CPF or CNPJ is sent with its punctuation</source>
        <translation>CPF e CNPJ são enviados com a pontuação</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>The batch has no settlement; a batch without settlements cannot be closed</source>
        <translation>O lote não tem liquidações; um lote vazio não pode ser fechado</translation>
    </message>
    <message>
        <source>Settlements not accepted yet: %1</source>
        <translation>Liquidações ainda não aceitas: %1</translation>
    </message>
    <message>
        <source>The draft has %1 settlements and the administrator accepted %2: difference %3</source>
        <translation>Liquidações: no lote %1, aceitas pela administradora %2; diferença %3</translation>
    </message>
    <message>
        <source>The draft adds up to %1 and the administrator accepted %2: difference %3</source>
        <translation>Total: no lote %1, aceito pela administradora %2; diferença %3</translation>
    </message>
    <message>
        <source>Expected %1 settlements and the batch has %2: difference %3</source>
        <translation>Liquidações: esperadas %1, no lote %2; diferença %3</translation>
    </message>
    <message>
        <source>Expected a total of %1 and the batch adds up to %2: difference %3</source>
        <translation>Total: esperado %1, no lote %2; diferença %3</translation>
    </message>
    <message>
        <source>The accepted settlements add up to %1 and the administrator&apos;s total is %2: difference %3</source>
        <translation>Total: as aceitas somam %1, na administradora %2; diferença %3</translation>
    </message>
    <message>
        <source>%1 characters; at most %2 are accepted</source>
        <translation>%1 caracteres; são aceitos no máximo %2</translation>
    </message>
    <message>
        <source>Shorten it</source>
        <translation>Encurte</translation>
    </message>
    <message>
        <source>Not a key: a key has 36 characters, like %1</source>
        <translation>Não é uma chave: chaves têm 36 caracteres, como %1</translation>
    </message>
    <message>
        <source>Copy the key as the administrator gave it</source>
        <translation>Copie a chave como a administradora informou</translation>
    </message>
    <message>
        <source>Only letters without accents, digits, dot, underscore and hyphen are safe in an identifier, because it becomes part of an address</source>
        <translation>Só letras sem acento, dígitos, ponto, sublinhado e hífen são seguros no identificador, porque ele vira parte de um endereço</translation>
    </message>
    <message>
        <source>Use another identifier</source>
        <translation>Use outro identificador</translation>
    </message>
    <message>
        <source>A national banking holiday</source>
        <translation>Feriado bancário nacional</translation>
    </message>
    <message>
        <source>A Saturday or Sunday</source>
        <translation>Sábado ou domingo</translation>
    </message>
    <message>
        <source>Check the date; the next business day is %1</source>
        <translation>Confira a data; o próximo dia útil é %1</translation>
    </message>
    <message>
        <source>Ambiguous: the mark may separate thousands or three decimals</source>
        <translation>Ambíguo: milhar ou três decimais</translation>
    </message>
    <message>
        <source>If the mark separates thousands, the value is %1</source>
        <translation>Se o sinal separa milhar, o valor é %1</translation>
    </message>
    <message>
        <source>The decimal mark is not the one of this column</source>
        <translation>O sinal decimal não é o desta coluna</translation>
    </message>
    <message>
        <source>Read by itself, the value is %1</source>
        <translation>Lido isoladamente, o valor é %1</translation>
    </message>
    <message>
        <source>Write the amount with centavos, like 1234.56</source>
        <translation>Escreva o valor com centavos, como 1234,56</translation>
    </message>
    <message>
        <source>Check the number of digits</source>
        <translation>Confira a quantidade de dígitos</translation>
    </message>
    <message>
        <source>Ambiguous: %1 or %2</source>
        <translation>Ambíguo: %1 ou %2</translation>
    </message>
    <message>
        <source>Read with the day first, the date is %1</source>
        <translation>Com o dia primeiro, a data é %1</translation>
    </message>
    <message>
        <source>Day and month are swapped: the date exists only in the other order</source>
        <translation>Dia e mês trocados: a data só existe na outra ordem</translation>
    </message>
    <message>
        <source>In the other order, the date is %1</source>
        <translation>Na outra ordem, a data é %1</translation>
    </message>
    <message>
        <source>Not a date that exists</source>
        <translation>Data que não existe</translation>
    </message>
    <message>
        <source>Write the date as day/month/year or year-month-day</source>
        <translation>Escreva a data como dia/mês/ano ou ano-mês-dia</translation>
    </message>
    <message>
        <source>Not one of the accepted values</source>
        <translation>Não é um dos valores aceitos</translation>
    </message>
    <message>
        <source>Use one of: %1</source>
        <translation>Use um destes: %1</translation>
    </message>
    <message>
        <source>Not a whole number greater than zero</source>
        <translation>Não é um número inteiro maior que zero</translation>
    </message>
    <message>
        <source>Write the number of the installment, counted from 1</source>
        <translation>Escreva o número da parcela, contado a partir de 1</translation>
    </message>
    <message>
        <source>This text could not be read</source>
        <translation>Este texto não pôde ser lido</translation>
    </message>
    <message>
        <source>Give the settlement an identifier of its own</source>
        <translation>Dê à liquidação um identificador próprio</translation>
    </message>
    <message>
        <source>A spreadsheet has replaced the number by scientific notation; its last digits are lost</source>
        <translation>A planilha trocou o número por notação científica; os últimos dígitos se perderam</translation>
    </message>
    <message>
        <source>Take it again from the original file, with the column as text</source>
        <translation>Traga de novo do arquivo original, com a coluna como texto</translation>
    </message>
    <message>
        <source>The asset is not identified</source>
        <translation>O ativo não está identificado</translation>
    </message>
    <message>
        <source>Give the contract number, the asset&apos;s external id or the asset&apos;s key</source>
        <translation>Informe o número do contrato, o ID externo ou a chave do ativo</translation>
    </message>
    <message>
        <source>The asset is identified twice; only one identifier may be sent</source>
        <translation>O ativo está identificado mais de uma vez; só um identificador pode ser enviado</translation>
    </message>
    <message>
        <source>Keep one of contract number, external id and key, and clear the others</source>
        <translation>Mantenha só um entre contrato, ID externo e chave, e apague os outros</translation>
    </message>
    <message>
        <source>Without the origin, nobody can tell a settlement from a repurchase</source>
        <translation>Sem a origem, não se distingue liquidação de recompra</translation>
    </message>
    <message>
        <source>Say who paid: the borrower or the assignor</source>
        <translation>Informe quem pagou: o sacado ou o cedente</translation>
    </message>
    <message>
        <source>Choose one of the list</source>
        <translation>Escolha um da lista</translation>
    </message>
    <message>
        <source>The amount must be greater than zero</source>
        <translation>O valor deve ser maior que zero</translation>
    </message>
    <message>
        <source>A reversal is not a settlement: take the line out, or correct the amount</source>
        <translation>Estorno não é liquidação: exclua a linha ou corrija o valor</translation>
    </message>
    <message>
        <source>Required for this settlement type</source>
        <translation>Obrigatório para este tipo de liquidação</translation>
    </message>
    <message>
        <source>This settlement type is about the whole asset, yet an installment is given</source>
        <translation>Este tipo de liquidação é do ativo inteiro, mas há uma parcela informada</translation>
    </message>
    <message>
        <source>Check the settlement type, or clear the installment</source>
        <translation>Confira o tipo de liquidação, ou apague a parcela</translation>
    </message>
    <message>
        <source>Already used on line %1</source>
        <translation>Repetido: já usado na linha %1</translation>
    </message>
    <message>
        <source>Already used by another line of this batch</source>
        <translation>Repetido: já usado por outra linha deste lote</translation>
    </message>
    <message>
        <source>Take the line out if it is a copy; otherwise give it an identifier of its own</source>
        <translation>Exclua a linha se for cópia; senão, dê a ela um identificador próprio</translation>
    </message>
    <message>
        <source>The file could not be read to its end: %1</source>
        <translation>O arquivo não pôde ser lido até o fim: %1</translation>
    </message>
    <message>
        <source>Copy the file to this computer and choose it again.</source>
        <translation>Copie o arquivo para este computador e escolha de novo.</translation>
    </message>
    <message>
        <source>“%1” cannot be written in Windows-1252.</source>
        <translation>“%1” não pode ser escrito em Windows-1252.</translation>
    </message>
    <message>
        <source>Choose UTF-8 for the file.</source>
        <translation>Escolha UTF-8 para o arquivo.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>O arquivo não pôde ser gravado: %1</translation>
    </message>
    <message>
        <source>Check the free space and your permission in that folder.</source>
        <translation>Verifique o espaço livre e a sua permissão nessa pasta.</translation>
    </message>
    <message>
        <source>The name of the field itself</source>
        <translation>O próprio nome do campo</translation>
    </message>
    <message>
        <source>A known name of %1</source>
        <translation>Nome conhecido de %1</translation>
    </message>
    <message>
        <source>Resembles a known name of %1 (“%2”): please check</source>
        <translation>Parece um nome conhecido de %1 (“%2”): confira</translation>
    </message>
    <message>
        <source>Another column already gives %1</source>
        <translation>Outra coluna já informa %1</translation>
    </message>
    <message>
        <source>In the record that begins in line %1, quotation marks are opened and never closed.</source>
        <translation>No registro que começa na linha %1, as aspas foram abertas e nunca fechadas.</translation>
    </message>
    <message>
        <source>Close or remove the quotation marks in that line, or save the sheet as CSV again.</source>
        <translation>Feche ou retire as aspas dessa linha, ou salve a planilha como CSV de novo.</translation>
    </message>
    <message>
        <source>Line %1 is longer than any line of payments can be.</source>
        <translation>A linha %1 é mais longa que qualquer linha de pagamentos.</translation>
    </message>
    <message>
        <source>Check that the file is a table with one payment a line.</source>
        <translation>Confira se o arquivo é uma tabela com um pagamento por linha.</translation>
    </message>
    <message>
        <source>Not UTF-8 from line %1 on; %2 accents read as Windows-1252</source>
        <translation>Não é UTF-8 a partir da linha %1; %2 acentos lidos como Windows-1252</translation>
    </message>
    <message>
        <source>Not UTF-8 from line %1 on; %2 accents read as Windows-1252, though they also look like %3</source>
        <translation>Não é UTF-8 a partir da linha %1; %2 acentos lidos como Windows-1252, embora também pareçam %3</translation>
    </message>
    <message>
        <source>Reading the file was stopped.</source>
        <translation>A leitura do arquivo foi interrompida.</translation>
    </message>
    <message>
        <source>Byte-order mark of UTF-16</source>
        <translation>Marca de ordem de bytes UTF-16</translation>
    </message>
    <message>
        <source>Byte-order mark of UTF-8</source>
        <translation>Marca de ordem de bytes UTF-8</translation>
    </message>
    <message>
        <source>No accents: every encoding reads it alike</source>
        <translation>Sem acentos: toda codificação lê igual</translation>
    </message>
    <message>
        <source>%1 accents, all valid UTF-8</source>
        <translation>%1 acentos, todos UTF-8 válido</translation>
    </message>
    <message>
        <source>Check the network and the address of the connection. Nothing was sent; the work goes on by itself when the administrator can be reached.</source>
        <translation>Verifique a rede e o endereço da conexão. Nada foi enviado; o trabalho continua sozinho quando a administradora responder.</translation>
    </message>
    <message>
        <source>What happened is looked up at the administrator before anything is sent again.</source>
        <translation>O que aconteceu é consultado na administradora antes de qualquer reenvio.</translation>
    </message>
    <message>
        <source>The host %1 was not found.</source>
        <translation>O endereço %1 não foi encontrado.</translation>
    </message>
    <message>
        <source>The host %1 refuses the connection.</source>
        <translation>O endereço %1 recusa a conexão.</translation>
    </message>
    <message>
        <source>The identity of %1 could not be confirmed (TLS).</source>
        <translation>A identidade de %1 não pôde ser confirmada (TLS).</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the clock of this computer and whether a proxy or an antivirus opens encrypted connections.</source>
        <translation>Nada foi enviado. Verifique o relógio deste computador e se um proxy ou antivírus abre conexões cifradas.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy does not let us through.</source>
        <translation>O proxy da rede não deixa passar.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the proxy settings of the system.</source>
        <translation>Nada foi enviado. Verifique o proxy nas configurações do sistema.</translation>
    </message>
    <message>
        <source>The host %1 cannot be reached.</source>
        <translation>O endereço %1 está inacessível.</translation>
    </message>
    <message>
        <source>The host %1 could not be reached within %2 s.</source>
        <translation>O endereço %1 não respondeu em %2 s.</translation>
    </message>
    <message>
        <source>The administrator did not answer within %1 s.</source>
        <translation>A administradora não respondeu em %1 s.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete.</source>
        <translation>A conexão caiu antes de a resposta chegar inteira.</translation>
    </message>
    <message>
        <source>The answer cannot be read: it is larger than %1 MiB.</source>
        <translation>A resposta não pode ser lida: é maior que %1 MiB.</translation>
    </message>
    <message>
        <source>The administrator&apos;s answer cannot be read.</source>
        <translation>A resposta da administradora não pode ser lida.</translation>
    </message>
    <message>
        <source>The host answers with a redirection to %1, which is never followed.</source>
        <translation>O endereço responde com um redirecionamento para %1, que nunca é seguido.</translation>
    </message>
    <message>
        <source>Check the address of the connection.</source>
        <translation>Verifique o endereço da conexão.</translation>
    </message>
    <message>
        <source>The address %1 is not safe: nothing was sent.</source>
        <translation>O endereço %1 não é seguro: nada foi enviado.</translation>
    </message>
    <message>
        <source>Use an address that begins with https:// and holds no user name.</source>
        <translation>Use um endereço que comece com https:// e não tenha nome de usuário.</translation>
    </message>
    <message>
        <source>An identifier cannot be part of an address: nothing was sent.</source>
        <translation>Um identificador não pode fazer parte de um endereço: nada foi enviado.</translation>
    </message>
    <message>
        <source>Use letters, digits, hyphen, dot and underscore in identifiers.</source>
        <translation>Use letras, dígitos, hífen, ponto e sublinhado nos identificadores.</translation>
    </message>
    <message>
        <source>A write without a body cannot be sent exactly once.</source>
        <translation>Uma escrita sem corpo não pode ser enviada exatamente uma vez.</translation>
    </message>
    <message>
        <source>Please report this with the details.</source>
        <translation>Informe o ocorrido com os detalhes.</translation>
    </message>
    <message>
        <source>The answer tells the status %1.</source>
        <translation>A resposta traz a situação %1.</translation>
    </message>
    <message>
        <source>Choose a folder on a disk of this computer: set ESTEIRA_DATA_DIR and start again.</source>
        <translation>Escolha uma pasta num disco deste computador: defina ESTEIRA_DATA_DIR e abra de novo.</translation>
    </message>
    <message>
        <source>The data folder %1 lies in a folder that %2 synchronises. Two computers could send the same batch, and the database would be damaged.</source>
        <translation>A pasta de dados %1 fica numa pasta sincronizada pelo %2. Dois computadores poderiam enviar o mesmo lote, e o banco de dados seria danificado.</translation>
    </message>
    <message>
        <source>The data folder %1 lies on a network drive (%2), where the database cannot be locked.</source>
        <translation>A pasta de dados %1 fica num disco de rede (%2), onde o banco de dados não pode ser travado.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be written.</source>
        <translation>A pasta de dados %1 não permite gravação.</translation>
    </message>
    <message>
        <source>No key is kept for this connection.</source>
        <translation>Não há chave guardada para esta conexão.</translation>
    </message>
    <message>
        <source>Import or create the key of the connection.</source>
        <translation>Importe ou crie a chave da conexão.</translation>
    </message>
    <message>
        <source>The kept key of this connection cannot be read.</source>
        <translation>A chave guardada desta conexão não pode ser lida.</translation>
    </message>
    <message>
        <source>Import the key of the connection again.</source>
        <translation>Importe de novo a chave da conexão.</translation>
    </message>
    <message>
        <source>The connection has an identifier that cannot name a file.</source>
        <translation>A conexão tem um identificador que não serve como nome de arquivo.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be used: %2</source>
        <translation>O arquivo de chave %1 não pode ser usado: %2</translation>
    </message>
    <message>
        <source>Check the permissions of the folder and the free space of the disk.</source>
        <translation>Verifique as permissões da pasta e o espaço livre no disco.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be created.</source>
        <translation>A pasta %1 não pode ser criada.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not let Esteira in.</source>
        <translation>O cofre do sistema não autoriza a Esteira.</translation>
    </message>
    <message>
        <source>Unlock the keychain and allow Esteira to use it.</source>
        <translation>Desbloqueie o cofre e autorize a Esteira a usá-lo.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain cannot be used: %1</source>
        <translation>O cofre do sistema não pode ser usado: %1</translation>
    </message>
    <message>
        <source>Start or install a keychain service (GNOME Keyring or KWallet), or choose to keep the key in a file that only your user can read.</source>
        <translation>Inicie ou instale um cofre de senhas (GNOME Keyring ou KWallet), ou escolha guardar a chave num arquivo que só o seu usuário lê.</translation>
    </message>
    <message>
        <source>The log file %1 cannot be written: %2</source>
        <translation>O registro %1 não pode ser gravado: %2</translation>
    </message>
    <message>
        <source>The file changed after it was looked at.</source>
        <translation>O arquivo mudou depois de conferido.</translation>
    </message>
    <message>
        <source>Nothing was imported. Open the file again and check it.</source>
        <translation>Nada foi importado. Abra o arquivo de novo e confira.</translation>
    </message>
    <message>
        <source>A file is already being imported into this batch.</source>
        <translation>Já há um arquivo sendo importado neste lote.</translation>
    </message>
    <message>
        <source>This batch was already sent.</source>
        <translation>Este lote já foi enviado.</translation>
    </message>
    <message>
        <source>Import the file into a new batch.</source>
        <translation>Importe o arquivo num lote novo.</translation>
    </message>
    <message>
        <source>The disk is full: the last change was not saved.</source>
        <translation>O disco está cheio: a última alteração não foi salva.</translation>
    </message>
    <message>
        <source>Free some space and repeat it. Everything saved before is still there.</source>
        <translation>Libere espaço e repita. Tudo o que já estava salvo continua lá.</translation>
    </message>
    <message>
        <source>The data file cannot be written: the last change was not saved.</source>
        <translation>O arquivo de dados não permite gravação: a última alteração não foi salva.</translation>
    </message>
    <message>
        <source>Check that your user may write to the file and its folder, then repeat it.</source>
        <translation>Verifique se o seu usuário pode gravar no arquivo e na pasta, e repita.</translation>
    </message>
    <message>
        <source>Another program holds the data file: the last change was not saved.</source>
        <translation>Outro programa está usando o arquivo de dados: a última alteração não foi salva.</translation>
    </message>
    <message>
        <source>Close the program that has the file open, then repeat it.</source>
        <translation>Feche o programa que está com o arquivo aberto, e repita.</translation>
    </message>
    <message>
        <source>The data file is damaged: %1.</source>
        <translation>O arquivo de dados está danificado: %1.</translation>
    </message>
    <message>
        <source>Close the program, keep a copy of the file as it is, and put the latest backup beside it in its place.</source>
        <translation>Feche o programa, guarde uma cópia do arquivo como está e ponha no lugar a última cópia de segurança, que fica ao lado.</translation>
    </message>
    <message>
        <source>The disk failed while writing or reading: the last change was not saved.</source>
        <translation>O disco falhou ao gravar ou ler: a última alteração não foi salva.</translation>
    </message>
    <message>
        <source>Check the disk, then repeat it. Everything saved before is still there.</source>
        <translation>Verifique o disco e repita. Tudo o que já estava salvo continua lá.</translation>
    </message>
    <message>
        <source>Not enough memory: the last change was not saved.</source>
        <translation>Memória insuficiente: a última alteração não foi salva.</translation>
    </message>
    <message>
        <source>Close other programs and repeat it.</source>
        <translation>Feche outros programas e repita.</translation>
    </message>
    <message>
        <source>The text is too large to be saved.</source>
        <translation>O texto é grande demais para ser salvo.</translation>
    </message>
    <message>
        <source>The change could not be saved: %1.</source>
        <translation>A alteração não pôde ser salva: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. Please report this with the steps that led here.</source>
        <translation>Nada foi alterado. Informe o ocorrido com os passos que levaram até aqui.</translation>
    </message>
    <message>
        <source>The data file %1 was made by a newer version of Esteira.</source>
        <translation>O arquivo de dados %1 foi feito por uma versão mais nova da Esteira.</translation>
    </message>
    <message>
        <source>Install the newer version. The file was not changed.</source>
        <translation>Instale a versão mais nova. O arquivo não foi alterado.</translation>
    </message>
    <message>
        <source>%1 is not a data file of Esteira.</source>
        <translation>%1 não é um arquivo de dados da Esteira.</translation>
    </message>
    <message>
        <source>Choose another file or another data folder. The file was not changed.</source>
        <translation>Escolha outro arquivo ou outra pasta de dados. O arquivo não foi alterado.</translation>
    </message>
    <message>
        <source>The data file %1 is damaged: %2.</source>
        <translation>O arquivo de dados %1 está danificado: %2.</translation>
    </message>
    <message>
        <source>It was not changed. Keep a copy of it and put the latest backup beside it in its place.</source>
        <translation>Ele não foi alterado. Guarde uma cópia e ponha no lugar a última cópia de segurança, que fica ao lado.</translation>
    </message>
    <message>
        <source>Use the window that is already open, or close it and start again.</source>
        <translation>Use a janela que já está aberta, ou feche-a e abra de novo.</translation>
    </message>
    <message>
        <source>Another program has the data file %1 open.</source>
        <translation>Outro programa está com o arquivo de dados %1 aberto.</translation>
    </message>
    <message>
        <source>Another program has the data file %1 open: %2.</source>
        <translation>Outro programa está com o arquivo de dados %1 aberto: %2.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>A pasta %1 não permite gravação.</translation>
    </message>
    <message>
        <source>Give your user the right to write there, or choose another data folder.</source>
        <translation>Dê ao seu usuário permissão de gravação, ou escolha outra pasta de dados.</translation>
    </message>
    <message>
        <source>The data file %1 cannot be written.</source>
        <translation>O arquivo de dados %1 não permite gravação.</translation>
    </message>
    <message>
        <source>Give your user the right to write to it, or choose another data folder.</source>
        <translation>Dê ao seu usuário permissão de gravação no arquivo, ou escolha outra pasta de dados.</translation>
    </message>
    <message>
        <source>The data file %1 cannot be read.</source>
        <translation>O arquivo de dados %1 não pode ser lido.</translation>
    </message>
    <message>
        <source>Give your user the right to read it, or choose another data folder.</source>
        <translation>Dê ao seu usuário permissão de leitura, ou escolha outra pasta de dados.</translation>
    </message>
    <message>
        <source>The copy that is made before the data file is brought up to date could not be written: %1</source>
        <translation>A cópia feita antes de atualizar o arquivo de dados não pôde ser gravada: %1</translation>
    </message>
    <message>
        <source>The data file is not open.</source>
        <translation>O arquivo de dados não está aberto.</translation>
    </message>
    <message>
        <source>Start the program again.</source>
        <translation>Abra o programa de novo.</translation>
    </message>
    <message>
        <source>Check the signature key of the connection; the administrator sends it again.</source>
        <translation>Verifique a chave de assinatura da conexão; a administradora envia de novo.</translation>
    </message>
    <message>
        <source>A webhook came without a signature.</source>
        <translation>Chegou um webhook sem assinatura.</translation>
    </message>
    <message>
        <source>A webhook came with a wrong signature.</source>
        <translation>Chegou um webhook com assinatura errada.</translation>
    </message>
    <message>
        <source>A webhook came with a body that was not the signed one.</source>
        <translation>Chegou um webhook com corpo diferente do assinado.</translation>
    </message>
    <message>
        <source>A webhook came with a signature made for something else.</source>
        <translation>Chegou um webhook com assinatura feita para outra coisa.</translation>
    </message>
    <message>
        <source>The webhook receiver cannot listen at port %1.</source>
        <translation>O receptor de webhooks não consegue abrir a porta %1.</translation>
    </message>
    <message>
        <source>Choose another port, or close the program that uses it. Without webhooks the batches are still followed by polling.</source>
        <translation>Escolha outra porta, ou feche o programa que a usa. Sem webhooks, os lotes continuam acompanhados por consulta.</translation>
    </message>
    <message>
        <source>%1 cells say one thing and %2 the other</source>
        <translation>%1 células dizem uma coisa e %2, outra</translation>
    </message>
    <message>
        <source>No cell of %1 decides it</source>
        <translation>Nenhuma das %1 células decide</translation>
    </message>
    <message>
        <source>%1 of %2 without doubt</source>
        <translation>%1 de %2 sem dúvida</translation>
    </message>
    <message>
        <source>%1 of %2 cells read</source>
        <translation>%1 de %2 células lidas</translation>
    </message>
    <message>
        <source>What separates the centavos in “%1”? Values like %2 can be read in two ways.</source>
        <translation>O que separa os centavos em “%1”? Valores como %2 podem ser lidos de dois jeitos.</translation>
    </message>
    <message>
        <source>The comma: 1.234,56</source>
        <translation>A vírgula: 1.234,56</translation>
    </message>
    <message>
        <source>The dot: 1,234.56</source>
        <translation>O ponto: 1,234.56</translation>
    </message>
    <message>
        <source>Which comes first in “%1”, the day or the month? Dates like %2 can be read in two ways.</source>
        <translation>O que vem primeiro em “%1”, o dia ou o mês? Datas como %2 podem ser lidas de dois jeitos.</translation>
    </message>
    <message>
        <source>The day: day/month/year</source>
        <translation>O dia: dia/mês/ano</translation>
    </message>
    <message>
        <source>The month: month/day/year</source>
        <translation>O mês: mês/dia/ano</translation>
    </message>
    <message>
        <source>Line %1 has %2 cells where the header has %3; its amount is not read.</source>
        <translation>A linha %1 tem %2 células e o cabeçalho tem %3; o valor dela não é lido.</translation>
    </message>
    <message>
        <source>A separator stands inside a text without quotation marks. Correct the line in the grid or in the file.</source>
        <translation>Há um separador dentro de um texto sem aspas. Corrija a linha na grade ou no arquivo.</translation>
    </message>
    <message>
        <source>Line %1 has %2 cells where the header has %3; the missing ones are left empty.</source>
        <translation>A linha %1 tem %2 células e o cabeçalho tem %3; as que faltam ficam vazias.</translation>
    </message>
    <message>
        <source>Check that no cell was lost in that line.</source>
        <translation>Confira se nenhuma célula se perdeu nessa linha.</translation>
    </message>
    <message>
        <source>The file has a header and no payment.</source>
        <translation>O arquivo tem cabeçalho e nenhum pagamento.</translation>
    </message>
    <message>
        <source>Choose the file that holds the payments, or export it again.</source>
        <translation>Escolha o arquivo que traz os pagamentos, ou exporte de novo.</translation>
    </message>
    <message>
        <source>%1 cells in %2 of %3 lines</source>
        <translation>%1 campos em %2 de %3 linhas</translation>
    </message>
    <message>
        <source>No date of %1 needs or shows an order</source>
        <translation>Nenhuma das %1 datas exige ou mostra uma ordem</translation>
    </message>
    <message>
        <source>%1 dates exist in this order only</source>
        <translation>%1 datas só existem nesta ordem</translation>
    </message>
    <message>
        <source>Which column holds the amount paid?</source>
        <translation>Qual coluna traz o valor pago?</translation>
    </message>
    <message>
        <source>Which column holds the asset type?</source>
        <translation>Qual coluna traz o tipo de ativo?</translation>
    </message>
    <message>
        <source>Which column holds the settlement type?</source>
        <translation>Qual coluna traz o tipo de liquidação?</translation>
    </message>
    <message>
        <source>Which column identifies the asset: contract number, external id or key?</source>
        <translation>Qual coluna identifica o ativo: número do contrato, ID externo ou chave?</translation>
    </message>
    <message>
        <source>%1 payments in lines of text</source>
        <translation>%1 pagamentos em linhas de texto</translation>
    </message>
    <message>
        <source>No columns were found: the lines hold no comma, semicolon, tab or bar that separates them.</source>
        <translation>Nenhuma coluna foi encontrada: não há vírgula, ponto e vírgula, tabulação ou barra vertical que as separe.</translation>
    </message>
    <message>
        <source>Choose a file with one payment a line and a header, saved as CSV.</source>
        <translation>Escolha um arquivo com cabeçalho e um pagamento por linha, salvo como CSV.</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>Escolhida por você</translation>
    </message>
    <message>
        <source>%1 of %2 names are known</source>
        <translation>%1 de %2 nomes conhecidos</translation>
    </message>
    <message>
        <source>The first line already holds values</source>
        <translation>A primeira linha já traz valores</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a permission.</source>
        <translation>“%1” não é uma permissão.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a sandbox clock.</source>
        <translation>“%1” não é um relógio do sandbox.</translation>
    </message>
    <message>
        <source>Use real, manual, or x and a factor up to 100000, such as x60.</source>
        <translation>Use real, manual, ou x e um fator de até 100000, como x60.</translation>
    </message>
    <message>
        <source>The sandbox cannot listen at port %1: %2.</source>
        <translation>O sandbox não consegue abrir a porta %1: %2.</translation>
    </message>
    <message>
        <source>Choose another port, or 0 for free ones.</source>
        <translation>Escolha outra porta, ou 0 para portas livres.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s file %1 is in use by another program.</source>
        <translation>O arquivo do sandbox %1 está em uso por outro programa.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s file %1 cannot be used: %2.</source>
        <translation>O arquivo do sandbox %1 não pode ser usado: %2.</translation>
    </message>
    <message>
        <source>Close the other one, or choose another file.</source>
        <translation>Feche o outro programa, ou escolha outro arquivo.</translation>
    </message>
    <message>
        <source>Choose another file, or put a copy of this one in its place.</source>
        <translation>Escolha outro arquivo, ou ponha uma cópia deste no lugar.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s world cannot be read: %1.</source>
        <translation>O cenário do sandbox não pode ser lido: %1.</translation>
    </message>
    <message>
        <source>Correct the file, or start without it to use the built-in world.</source>
        <translation>Corrija o arquivo, ou abra sem ele para usar o cenário embutido.</translation>
    </message>
    <message>
        <source>A part of the program is missing: %1.</source>
        <translation>Falta uma parte do programa: %1.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Instale o programa de novo.</translation>
    </message>
    <message>
        <source>This row no longer exists.</source>
        <translation>Esta linha não existe mais.</translation>
    </message>
    <message>
        <source>Open the batch again to see its rows.</source>
        <translation>Abra o lote de novo para ver as linhas.</translation>
    </message>
    <message>
        <source>Row %1 can no longer be changed: it was sent.</source>
        <translation>A linha %1 não pode mais ser alterada: já foi enviada.</translation>
    </message>
    <message>
        <source>While the batch is open, remove it from the batch and add it again.</source>
        <translation>Enquanto o lote está aberto, retire a linha do lote e insira de novo.</translation>
    </message>
    <message>
        <source>The JSON text is not valid at byte %1.</source>
        <translation>O texto JSON não é válido no byte %1.</translation>
    </message>
    <message>
        <source>The JSON text has more than %1 levels.</source>
        <translation>O texto JSON tem mais de %1 níveis.</translation>
    </message>
    <message>
        <source>The JSON text has the field “%1” twice.</source>
        <translation>O texto JSON tem o campo “%1” duas vezes.</translation>
    </message>
    <message>
        <source>Connection %1 is not registered on this computer.</source>
        <translation>A conexão %1 não está cadastrada neste computador.</translation>
    </message>
    <message>
        <source>Register it, or choose another connection.</source>
        <translation>Cadastre a conexão, ou escolha outra.</translation>
    </message>
    <message>
        <source>Ask whoever made the file for a new one. A damaged remittance is not read in part, because a payment could be missing.</source>
        <translation>Peça um arquivo novo a quem o gerou. Remessa danificada não é lida em parte, porque poderia faltar um pagamento.</translation>
    </message>
    <message>
        <source>Line %1 has the sequence number “%2” where %3 belongs: a line is missing, repeated or out of order.</source>
        <translation>A linha %1 tem o número sequencial “%2” onde cabe %3: há linha faltando, repetida ou fora de ordem.</translation>
    </message>
    <message>
        <source>Line %1 stands behind the trailer.</source>
        <translation>A linha %1 vem depois do trailer.</translation>
    </message>
    <message>
        <source>The file does not begin with a header (record 0).</source>
        <translation>O arquivo não começa com um header (registro 0).</translation>
    </message>
    <message>
        <source>Line %1 is a record of type “%2”; a settlement file has only 0, 1 and 9.</source>
        <translation>A linha %1 é um registro do tipo “%2”; um arquivo de liquidação só tem 0, 1 e 9.</translation>
    </message>
    <message>
        <source>Line %1 has %2 bytes instead of 444, because the file is in UTF-8 and an accent takes two bytes there.</source>
        <translation>A linha %1 tem %2 bytes em vez de 444, porque o arquivo está em UTF-8, onde um acento ocupa dois bytes.</translation>
    </message>
    <message>
        <source>Have the file made without accents or in Windows-1252.</source>
        <translation>Peça o arquivo sem acentos ou em Windows-1252.</translation>
    </message>
    <message>
        <source>Line %1 has %2 bytes instead of 444.</source>
        <translation>A linha %1 tem %2 bytes em vez de 444.</translation>
    </message>
    <message>
        <source>Line %1 has the occurrence “%2”, which is no settlement.</source>
        <translation>A linha %1 tem a ocorrência “%2”, que não é de liquidação.</translation>
    </message>
    <message>
        <source>Give the row its settlement type in the grid, or remove it.</source>
        <translation>Informe o tipo de liquidação da linha na grade, ou exclua a linha.</translation>
    </message>
    <message>
        <source>Line %1: the assignor&apos;s CNPJ “%2” has wrong check digits.</source>
        <translation>Linha %1: o CNPJ do cedente “%2” tem dígitos verificadores errados.</translation>
    </message>
    <message>
        <source>The document is not sent, but it suggests that the line was changed by hand: check it.</source>
        <translation>O documento não é enviado, mas indica que a linha foi alterada à mão: confira.</translation>
    </message>
    <message>
        <source>This is a CNAB 444 assignment file (occurrence 01): it sells credit rights to the fund, it settles nothing.</source>
        <translation>Este é um arquivo CNAB 444 de cessão (ocorrência 01): cede direitos creditórios ao fundo, não liquida nada.</translation>
    </message>
    <message>
        <source>Choose the settlement file: its occurrences are 77, 75, 14 or 04.</source>
        <translation>Escolha o arquivo de liquidação: as ocorrências dele são 77, 75, 14 ou 04.</translation>
    </message>
    <message>
        <source>The file ends without its trailer (record 9): it was cut off.</source>
        <translation>O arquivo termina sem o trailer (registro 9): foi cortado.</translation>
    </message>
    <message>
        <source>The remittance holds no payment.</source>
        <translation>A remessa não traz nenhum pagamento.</translation>
    </message>
    <message>
        <source>The trailer announces %1 payments and the file holds %2.</source>
        <translation>O trailer anuncia %1 pagamentos e o arquivo traz %2.</translation>
    </message>
    <message>
        <source>Header, %1 payments and trailer of 444 bytes</source>
        <translation>Header, %1 pagamentos e trailer de 444 bytes</translation>
    </message>
    <message>
        <source>Which asset type are the titles of species %1? The layout does not say.</source>
        <translation>Qual é o tipo de ativo dos títulos da espécie %1? O leiaute não diz.</translation>
    </message>
    <message>
        <source>What does occurrence 04 (rebate) do to the asset? The administrator does not document it.</source>
        <translation>O que a ocorrência 04 (abatimento) faz com o ativo? A administradora não documenta.</translation>
    </message>
    <message>
        <source>Settles the asset in full; the borrower paid</source>
        <translation>Liquida o ativo; pago pelo sacado</translation>
    </message>
    <message>
        <source>Amortizes the asset; the borrower paid</source>
        <translation>Amortiza o ativo; pago pelo sacado</translation>
    </message>
    <message>
        <source>Settles the asset in full; the assignor paid</source>
        <translation>Liquida o ativo; pago pelo cedente</translation>
    </message>
    <message>
        <source>Amortizes the asset; the assignor paid</source>
        <translation>Amortiza o ativo; pago pelo cedente</translation>
    </message>
    <message>
        <source>Open it in the spreadsheet, choose Save as, CSV UTF-8, and import the CSV.</source>
        <translation>Abra na planilha, escolha Salvar como, CSV UTF-8, e importe o CSV.</translation>
    </message>
    <message>
        <source>This is an OpenDocument spreadsheet (ODS), which cannot be read yet.</source>
        <translation>Esta é uma planilha OpenDocument (ODS), que ainda não pode ser lida.</translation>
    </message>
    <message>
        <source>This is a compressed file (ZIP).</source>
        <translation>Este é um arquivo compactado (ZIP).</translation>
    </message>
    <message>
        <source>Extract it and choose the file of payments inside.</source>
        <translation>Extraia e escolha o arquivo de pagamentos que está dentro.</translation>
    </message>
    <message>
        <source>Ask for the settlements as CNAB 444 or as CSV, and import that file.</source>
        <translation>Peça as liquidações em CNAB 444 ou em CSV e importe esse arquivo.</translation>
    </message>
    <message>
        <source>This is a CNAB 240 file: a bank&apos;s format, without what identifies a fund&apos;s assets.</source>
        <translation>Este é um arquivo CNAB 240: formato de banco, sem o que identifica os ativos de um fundo.</translation>
    </message>
    <message>
        <source>This is a CNAB 400 file: a bank&apos;s format, without what identifies a fund&apos;s assets.</source>
        <translation>Este é um arquivo CNAB 400: formato de banco, sem o que identifica os ativos de um fundo.</translation>
    </message>
    <message>
        <source>This is a CNAB return file: it tells what a bank has done, it asks for nothing.</source>
        <translation>Este é um arquivo CNAB de retorno: conta o que o banco fez, não pede nada.</translation>
    </message>
    <message>
        <source>Choose the remittance (REMESSA) with the settlements.</source>
        <translation>Escolha a remessa (REMESSA) com as liquidações.</translation>
    </message>
    <message>
        <source>This is an old Excel workbook (XLS), which cannot be read.</source>
        <translation>Esta é uma pasta de trabalho antiga do Excel (XLS), que não pode ser lida.</translation>
    </message>
    <message>
        <source>This is a PDF: it shows payments but does not hold them as data.</source>
        <translation>Este é um PDF: mostra os pagamentos, mas não os traz como dados.</translation>
    </message>
    <message>
        <source>Ask for the same report as CSV or CNAB 444.</source>
        <translation>Peça o mesmo relatório em CSV ou CNAB 444.</translation>
    </message>
    <message>
        <source>This is a web page or XML, even if its name says it is a spreadsheet.</source>
        <translation>Esta é uma página da web ou um XML, mesmo que o nome diga planilha.</translation>
    </message>
    <message>
        <source>This is not a text file: its bytes are no letters and digits.</source>
        <translation>Este não é um arquivo de texto: os bytes não são letras e dígitos.</translation>
    </message>
    <message>
        <source>Choose a CSV file or a CNAB 444 settlement file.</source>
        <translation>Escolha um arquivo CSV ou um CNAB 444 de liquidação.</translation>
    </message>
    <message>
        <source>The file “%1” is not there.</source>
        <translation>O arquivo “%1” não foi encontrado.</translation>
    </message>
    <message>
        <source>Check whether it was moved or renamed, and choose it again.</source>
        <translation>Verifique se foi movido ou renomeado, e escolha de novo.</translation>
    </message>
    <message>
        <source>“%1” is a folder.</source>
        <translation>“%1” é uma pasta.</translation>
    </message>
    <message>
        <source>“%1” is not a regular file.</source>
        <translation>“%1” não é um arquivo comum.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2</source>
        <translation>“%1” não pode ser aberto: %2</translation>
    </message>
    <message>
        <source>Close it in other programs, check your permission, or copy it to this computer.</source>
        <translation>Feche-o em outros programas, verifique a sua permissão ou copie-o para este computador.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>O arquivo está vazio.</translation>
    </message>
    <message>
        <source>Export it again, or choose the file that holds the payments.</source>
        <translation>Exporte de novo, ou escolha o arquivo que traz os pagamentos.</translation>
    </message>
    <message>
        <source>The file is damaged or not text: byte %1 is a NUL.</source>
        <translation>O arquivo está danificado ou não é texto: o byte %1 é nulo.</translation>
    </message>
    <message>
        <source>Export it again, or choose a CSV file or a CNAB 444 settlement file.</source>
        <translation>Exporte de novo, ou escolha um arquivo CSV ou um CNAB 444 de liquidação.</translation>
    </message>
    <message>
        <source>The file was changed after it was checked.</source>
        <translation>O arquivo foi alterado depois de conferido.</translation>
    </message>
    <message>
        <source>Choose it again, so that what you see is what is imported.</source>
        <translation>Escolha de novo, para que o importado seja o que você vê.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s file %1 was begun with another world than %2.</source>
        <translation>O arquivo do sandbox %1 foi iniciado com outro cenário, não %2.</translation>
    </message>
    <message>
        <source>Start without a world to go on with that one, or choose a new file.</source>
        <translation>Abra sem cenário para continuar com aquele, ou escolha um arquivo novo.</translation>
    </message>
    <message>
        <source>The faults cannot be read: %1.</source>
        <translation>As falhas simuladas não podem ser lidas: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an outcome.</source>
        <translation>“%1” não é um desfecho.</translation>
    </message>
    <message>
        <source>Without it they could no longer be followed.</source>
        <translation>Sem ela, não poderiam mais ser acompanhados.</translation>
    </message>
    <message>
        <source>This fund already has a batch with the identifier %1.</source>
        <translation>Este fundo já tem um lote com o identificador %1.</translation>
    </message>
    <message>
        <source>Choose another identifier, or open that batch.</source>
        <translation>Escolha outro identificador, ou abra aquele lote.</translation>
    </message>
    <message>
        <source>The batch was already sent: its data can no longer be changed.</source>
        <translation>O lote já foi enviado: os dados não podem mais ser alterados.</translation>
    </message>
    <message>
        <source>Discard it while it is open and make a new one.</source>
        <translation>Descarte-o enquanto está aberto e faça um novo.</translation>
    </message>
    <message>
        <source>The batch was already sent: it can no longer be deleted here.</source>
        <translation>O lote já foi enviado: não pode mais ser excluído aqui.</translation>
    </message>
    <message>
        <source>While it is open it can be discarded at the administrator.</source>
        <translation>Enquanto está aberto, pode ser descartado na administradora.</translation>
    </message>
    <message>
        <source>This batch no longer exists.</source>
        <translation>Este lote não existe mais.</translation>
    </message>
    <message>
        <source>Go back to the list of batches.</source>
        <translation>Volte à lista de lotes.</translation>
    </message>
    <message>
        <source>The batch is closed: no row can be added to it.</source>
        <translation>O lote está fechado: nenhuma linha entra mais.</translation>
    </message>
    <message>
        <source>Make a new batch for these rows.</source>
        <translation>Faça um lote novo para estas linhas.</translation>
    </message>
    <message>
        <source>Row %1 cannot be removed: the administrator has not accepted it.</source>
        <translation>A linha %1 não pode ser retirada: a administradora não a aceitou.</translation>
    </message>
    <message>
        <source>Rows that were not accepted are deleted or corrected here.</source>
        <translation>Linhas não aceitas são excluídas ou corrigidas aqui.</translation>
    </message>
    <message>
        <source>Rows cannot be sorted by %1.</source>
        <translation>As linhas não podem ser ordenadas por %1.</translation>
    </message>
    <message>
        <source>Rows with errors: %1. Nothing was sent.</source>
        <translation>Linhas com erro: %1. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Show only rows with problems, correct or delete them, and send again.</source>
        <translation>Mostre somente as linhas com problemas, corrija ou exclua, e envie de novo.</translation>
    </message>
    <message>
        <source>The batch is no longer open: nothing can be sent to it.</source>
        <translation>O lote não está mais aberto: nada pode ser enviado a ele.</translation>
    </message>
    <message>
        <source>The outcome of the previous call about this batch is not known yet.</source>
        <translation>O resultado da chamada anterior deste lote ainda não é conhecido.</translation>
    </message>
    <message>
        <source>Wait until it has been looked up.</source>
        <translation>Espere a consulta terminar.</translation>
    </message>
    <message>
        <source>The batch cannot be closed: %1 rows are not accepted yet.</source>
        <translation>O lote não pode ser fechado: linhas ainda não aceitas: %1.</translation>
    </message>
    <message>
        <source>Send, correct or remove them first.</source>
        <translation>Antes, envie, corrija ou retire essas linhas.</translation>
    </message>
    <message>
        <source>There is no settlement to send.</source>
        <translation>Não há liquidação a enviar.</translation>
    </message>
    <message>
        <source>Settlements with errors: %1. Correct them before sending.</source>
        <translation>Liquidações com erro: %1. Corrija antes de enviar.</translation>
    </message>
    <message>
        <source>Make one with: %1</source>
        <translation>Crie uma com: %1</translation>
    </message>
    <message>
        <source>Choose the file that begins with “%1” or “%2”.</source>
        <translation>Escolha o arquivo que começa com “%1” ou “%2”.</translation>
    </message>
    <message>
        <source>There is no key: the text is empty.</source>
        <translation>Não há chave: o texto está vazio.</translation>
    </message>
    <message>
        <source>This key is in the OpenSSH format, which is not accepted here.</source>
        <translation>Esta chave está no formato OpenSSH, que não é aceito aqui.</translation>
    </message>
    <message>
        <source>Convert a copy of it with: %1</source>
        <translation>Converta uma cópia com: %1</translation>
    </message>
    <message>
        <source>This is an RSA key; an EC key on the curve P-521 is needed.</source>
        <translation>Esta é uma chave RSA; é preciso uma chave EC na curva P-521.</translation>
    </message>
    <message>
        <source>This is a DSA key; an EC key on the curve P-521 is needed.</source>
        <translation>Esta é uma chave DSA; é preciso uma chave EC na curva P-521.</translation>
    </message>
    <message>
        <source>This is a public key; the private key is needed.</source>
        <translation>Esta é uma chave pública; é preciso a chave privada.</translation>
    </message>
    <message>
        <source>This is a certificate; the private key is needed.</source>
        <translation>Este é um certificado; é preciso a chave privada.</translation>
    </message>
    <message>
        <source>The key is cut off or of a kind that is not accepted here.</source>
        <translation>A chave está cortada ou é de um tipo não aceito aqui.</translation>
    </message>
    <message>
        <source>This is not a private key in PEM format.</source>
        <translation>Esta não é uma chave privada em formato PEM.</translation>
    </message>
    <message>
        <source>This is a key of the kind %1; an EC key on the curve P-521 is needed.</source>
        <translation>Esta é uma chave do tipo %1; é preciso uma chave EC na curva P-521.</translation>
    </message>
    <message>
        <source>The curve of this key has no name; the curve P-521 is needed.</source>
        <translation>A curva desta chave não tem nome; é preciso a curva P-521.</translation>
    </message>
    <message>
        <source>This key is on the curve %1; the curve P-521 is needed.</source>
        <translation>Esta chave está na curva %1; é preciso a curva P-521.</translation>
    </message>
    <message>
        <source>This key is protected by a passphrase.</source>
        <translation>Esta chave é protegida por senha.</translation>
    </message>
    <message>
        <source>Give the passphrase that was chosen when the key was made.</source>
        <translation>Informe a senha escolhida quando a chave foi criada.</translation>
    </message>
    <message>
        <source>The passphrase does not open this key.</source>
        <translation>A senha não abre esta chave.</translation>
    </message>
    <message>
        <source>Check capitals and spaces in the passphrase, or make a new key.</source>
        <translation>Confira maiúsculas e espaços na senha, ou crie uma chave nova.</translation>
    </message>
    <message>
        <source>The key is damaged: it cannot be read.</source>
        <translation>A chave está danificada: não pode ser lida.</translation>
    </message>
    <message>
        <source>Take it again from where it was made, as a file and not through a text editor.</source>
        <translation>Traga de novo de onde foi criada, como arquivo, sem passar por editor de texto.</translation>
    </message>
    <message>
        <source>The key is damaged: its private and public halves do not belong together.</source>
        <translation>A chave está danificada: a parte privada e a pública não formam par.</translation>
    </message>
    <message>
        <source>The computer could not make a key.</source>
        <translation>O computador não conseguiu criar uma chave.</translation>
    </message>
    <message>
        <source>This is not a public key in PEM format.</source>
        <translation>Esta não é uma chave pública em formato PEM.</translation>
    </message>
    <message>
        <source>Make it from the private key with: %1</source>
        <translation>Gere-a da chave privada com: %1</translation>
    </message>
    <message>
        <source>The token is not made of three parts.</source>
        <translation>O token não tem três partes.</translation>
    </message>
    <message>
        <source>The token is not written in Base64URL.</source>
        <translation>O token não está escrito em Base64URL.</translation>
    </message>
    <message>
        <source>The token&apos;s header or claims are not a JSON object.</source>
        <translation>O cabeçalho ou os claims do token não são um objeto JSON.</translation>
    </message>
    <message>
        <source>The token was made with another algorithm than the key&apos;s.</source>
        <translation>O token foi feito com algoritmo diferente do da chave.</translation>
    </message>
    <message>
        <source>The token asks for an extension that is not known.</source>
        <translation>O token pede uma extensão desconhecida.</translation>
    </message>
    <message>
        <source>The request could not be signed.</source>
        <translation>A requisição não pôde ser assinada.</translation>
    </message>
    <message>
        <source>Import the private key again; nothing was sent.</source>
        <translation>Importe de novo a chave privada; nada foi enviado.</translation>
    </message>
    <message>
        <source>The token&apos;s signature does not have 132 octets.</source>
        <translation>A assinatura do token não tem 132 octetos.</translation>
    </message>
    <message>
        <source>The token&apos;s signature is not the key&apos;s.</source>
        <translation>A assinatura do token não é da chave.</translation>
    </message>
    <message>
        <source>The token&apos;s signature does not have 32 octets.</source>
        <translation>A assinatura do token não tem 32 octetos.</translation>
    </message>
    <message>
        <source>The administrator answered with status %1 and no explanation.</source>
        <translation>A administradora respondeu com o status %1, sem explicação.</translation>
    </message>
    <message>
        <source>The administrator answered with status %1 and the code %2.</source>
        <translation>A administradora respondeu com o status %1 e o código %2.</translation>
    </message>
    <message>
        <source>The administrator&apos;s answer does not have the documented form.</source>
        <translation>A resposta da administradora não tem o formato documentado.</translation>
    </message>
    <message>
        <source>The administrator&apos;s answer has a field “%1” that cannot be read.</source>
        <translation>A resposta da administradora tem um campo “%1” que não pode ser lido.</translation>
    </message>
    <message>
        <source>Look at the answer in the log of requests and report it with the details.</source>
        <translation>Veja a resposta no registro de chamadas e informe o ocorrido com os detalhes.</translation>
    </message>
    <message>
        <source>Ask the administrator to grant the write permission to this integration; the integration screen of the portal shows it.</source>
        <translation>Peça à administradora a permissão de escrita para esta integração; a tela de integração do portal mostra a permissão.</translation>
    </message>
    <message>
        <source>Ask the fund&apos;s manager to grant this permission to the consultant in the portal; it is granted for each fund.</source>
        <translation>Peça à gestora do fundo que conceda esta permissão à consultoria no portal; ela é dada fundo a fundo.</translation>
    </message>
    <message>
        <source>This call is not open to this integration. Ask the administrator which permission is missing.</source>
        <translation>Esta chamada não está liberada para esta integração. Pergunte à administradora qual permissão falta.</translation>
    </message>
    <message>
        <source>Check the address and the profile of the connection. If they are right, the administrator no longer offers this operation.</source>
        <translation>Verifique o endereço e o perfil da conexão. Se estiverem certos, a administradora não oferece mais esta operação.</translation>
    </message>
    <message>
        <source>Check the key of the fund in the connection: the administrator&apos;s integration team gives it.</source>
        <translation>Verifique a chave do fundo na conexão: a equipe de integração da administradora a informa.</translation>
    </message>
    <message>
        <source>A batch with this identifier is already there. Open it; for other payments make a batch with an identifier of its own.</source>
        <translation>Já existe um lote com este identificador. Abra esse lote; para outros pagamentos, faça um lote com identificador próprio.</translation>
    </message>
    <message>
        <source>Choose an account of this fund, or none: the fund&apos;s main account is then credited.</source>
        <translation>Escolha uma conta deste fundo, ou nenhuma: o crédito vai então para a conta principal do fundo.</translation>
    </message>
    <message>
        <source>The administrator does not know this batch. Check the fund and the connection, then refresh the list of batches.</source>
        <translation>A administradora não conhece este lote. Verifique o fundo e a conexão, e atualize a lista de lotes.</translation>
    </message>
    <message>
        <source>The administrator does not know this settlement. Refresh the batch; it may never have arrived.</source>
        <translation>A administradora não conhece esta liquidação. Atualize o lote; ela pode não ter chegado.</translation>
    </message>
    <message>
        <source>A settlement with this identifier is already in the batch. If it is the same, nothing is left to do; otherwise give the line an identifier of its own.</source>
        <translation>Já há no lote uma liquidação com este identificador. Se for a mesma, nada resta a fazer; senão, dê à linha um identificador próprio.</translation>
    </message>
    <message>
        <source>The batch is no longer open. Refresh it; what is still missing goes into a new batch.</source>
        <translation>O lote não está mais aberto. Atualize-o; o que ainda falta vai num lote novo.</translation>
    </message>
    <message>
        <source>The batch has no settlements. Insert at least one before closing, or discard the batch.</source>
        <translation>O lote não tem liquidações. Insira ao menos uma antes de fechar, ou descarte o lote.</translation>
    </message>
    <message>
        <source>The settlement has moved on and can no longer be removed. Refresh the batch to see where it is.</source>
        <translation>A liquidação avançou e não pode mais ser retirada. Atualize o lote para ver onde ela está.</translation>
    </message>
    <message>
        <source>The administrator does not accept this status. Refresh the batch; if it happens again, report it with the details.</source>
        <translation>A administradora não aceita esta situação. Atualize o lote; se acontecer de novo, informe o ocorrido com os detalhes.</translation>
    </message>
    <message>
        <source>Use the fund&apos;s accounting date as the reference date, or leave it empty.</source>
        <translation>Use a data contábil do fundo como data de referência, ou deixe-a em branco.</translation>
    </message>
    <message>
        <source>The administrator refuses the form of the data. Correct the field that is named and send it again.</source>
        <translation>A administradora recusa o formato dos dados. Corrija o campo indicado e envie de novo.</translation>
    </message>
    <message>
        <source>Another service of the administrator failed. Try again later; if it lasts, tell the administrator the code and the time.</source>
        <translation>Outro serviço da administradora falhou. Tente de novo mais tarde; se persistir, informe à administradora o código e o horário.</translation>
    </message>
    <message>
        <source>The list was asked for in a way the administrator does not accept. Clear the filters; if it happens again, report it with the details.</source>
        <translation>A lista foi pedida de um jeito que a administradora não aceita. Limpe os filtros; se acontecer de novo, informe o ocorrido com os detalhes.</translation>
    </message>
    <message>
        <source>The administrator could not read the request, or it was too large. Report it with the details.</source>
        <translation>A administradora não conseguiu ler a requisição, ou ela era grande demais. Informe o ocorrido com os detalhes.</translation>
    </message>
    <message>
        <source>The fund&apos;s accounting date is %2 and the batch was made for %1. Set its reference date to %2, or leave it empty.</source>
        <translation>A data contábil do fundo é %2 e o lote foi feito para %1. Mude a data de referência para %2, ou deixe-a em branco.</translation>
    </message>
    <message>
        <source>Check the permissions of the integration, and whether the administrator accepts only certain network addresses.</source>
        <translation>Verifique as permissões da integração, e se a administradora só aceita certos endereços de rede.</translation>
    </message>
    <message>
        <source>Check the private key, the API key, the clock of this computer and the permissions of the integration.</source>
        <translation>Verifique a chave privada, a chave de API, o relógio deste computador e as permissões da integração.</translation>
    </message>
    <message>
        <source>Check the API key, the profile and the address of the connection.</source>
        <translation>Verifique a chave de API, o perfil e o endereço da conexão.</translation>
    </message>
    <message>
        <source>The administrator asks for fewer requests. Nothing was carried out; it is tried again by itself.</source>
        <translation>A administradora pede menos requisições. Nada foi executado; a tentativa se repete sozinha.</translation>
    </message>
    <message>
        <source>The administrator&apos;s side failed and the outcome is not known. It is looked up before anything is sent again.</source>
        <translation>Houve falha na administradora e o resultado não é conhecido. É consultado antes de qualquer reenvio.</translation>
    </message>
    <message>
        <source>Check the address of the connection; a proxy may have answered in the administrator&apos;s place.</source>
        <translation>Verifique o endereço da conexão; um proxy pode ter respondido no lugar da administradora.</translation>
    </message>
    <message>
        <source>Correct what the administrator names. If it is not clear, ask the administrator with the code %1.</source>
        <translation>Corrija o que a administradora indica. Se não estiver claro, pergunte a ela citando o código %1.</translation>
    </message>
    <message>
        <source>The administrator refuses the field %1. Correct it and send it again.</source>
        <translation>A administradora recusa o campo %1. Corrija e envie de novo.</translation>
    </message>
    <message>
        <source>No fund is registered under this connection.</source>
        <translation>Nenhum fundo cadastrado nesta conexão.</translation>
    </message>
    <message>
        <source>This is not a date; write it as 19/11/2026</source>
        <translation>Não é uma data; escreva como 19/11/2026</translation>
    </message>
    <message>
        <source>This is not a number of rows</source>
        <translation>Não é um número de linhas</translation>
    </message>
    <message>
        <source>This is not an amount with two decimals</source>
        <translation>Não é um valor com duas casas decimais</translation>
    </message>
    <message>
        <source>Batch %1 was not made from this file.</source>
        <translation>O lote %1 não foi feito a partir deste arquivo.</translation>
    </message>
    <message>
        <source>Nothing of this file was sent. Give it a --batch of its own, or give the file the batch was made from.</source>
        <translation>Nada deste arquivo foi enviado. Dê a ele um --batch próprio ou informe o arquivo de que o lote foi feito.</translation>
    </message>
    <message>
        <source>Fill in this field</source>
        <translation>Preencha este campo</translation>
    </message>
    <message>
        <source>The administrator&apos;s examples always give this field</source>
        <translation>Os exemplos da administradora sempre trazem este campo</translation>
    </message>
    <message>
        <source>Fill it in if you know it</source>
        <translation>Preencha se souber</translation>
    </message>
    <message>
        <source>Not a rate</source>
        <translation>Não é uma taxa</translation>
    </message>
    <message>
        <source>Write the rate as a fraction, like 0.018, or with its sign, like 1,8%</source>
        <translation>Escreva a taxa como fração, por exemplo 0,018, ou com o sinal, por exemplo 1,8%</translation>
    </message>
    <message>
        <source>Assets of this type cannot be sent by this program</source>
        <translation>Este programa não envia ativos deste tipo</translation>
    </message>
    <message>
        <source>The assignment configuration takes only assets of the type %1</source>
        <translation>A configuração de cessão só aceita ativos do tipo %1</translation>
    </message>
    <message>
        <source>Choose another configuration, or take this asset out</source>
        <translation>Escolha outra configuração ou retire este ativo</translation>
    </message>
    <message>
        <source>Correct the amount, or take the asset out</source>
        <translation>Corrija o valor ou retire o ativo</translation>
    </message>
    <message>
        <source>The fund would pay more than the face value, %1</source>
        <translation>O fundo pagaria mais que o valor de face, %1</translation>
    </message>
    <message>
        <source>Check both values</source>
        <translation>Confira os dois valores</translation>
    </message>
    <message>
        <source>The installment is worth more than the whole contract</source>
        <translation>A parcela vale mais que o contrato inteiro</translation>
    </message>
    <message>
        <source>After the fund&apos;s accounting date, %1</source>
        <translation>Posterior à data contábil do fundo, %1</translation>
    </message>
    <message>
        <source>Check the date</source>
        <translation>Confira a data</translation>
    </message>
    <message>
        <source>Not the assignor of this configuration, %1</source>
        <translation>Não é o cedente desta configuração, %1</translation>
    </message>
    <message>
        <source>Check that this originator is part of the assignment contract</source>
        <translation>Confira se este originador faz parte do contrato de cessão</translation>
    </message>
    <message>
        <source>The contract has only %1 installments</source>
        <translation>O contrato só tem %1 parcelas</translation>
    </message>
    <message>
        <source>Check both numbers</source>
        <translation>Confira os dois números</translation>
    </message>
    <message>
        <source>Already used by another asset of this batch</source>
        <translation>Já usado por outro ativo deste lote</translation>
    </message>
    <message>
        <source>Give the asset an identifier of its own</source>
        <translation>Dê ao ativo um identificador próprio</translation>
    </message>
    <message>
        <source>The same invoice is on line %1</source>
        <translation>A mesma nota está na linha %1</translation>
    </message>
    <message>
        <source>The same invoice is on another asset of this batch</source>
        <translation>A mesma nota está em outro ativo deste lote</translation>
    </message>
    <message>
        <source>Take one of the two assets out</source>
        <translation>Retire um dos dois ativos</translation>
    </message>
    <message>
        <source>Two installments have this number</source>
        <translation>Duas parcelas têm este número</translation>
    </message>
    <message>
        <source>Number the installments from 1</source>
        <translation>Numere as parcelas a partir de 1</translation>
    </message>
    <message>
        <source>Due before the installment that precedes it</source>
        <translation>Vence antes da parcela anterior</translation>
    </message>
    <message>
        <source>Check the dates of the installments</source>
        <translation>Confira as datas das parcelas</translation>
    </message>
    <message>
        <source>A premium needs its type and its value</source>
        <translation>Um prêmio precisa de tipo e valor</translation>
    </message>
    <message>
        <source>Complete it, or take it out</source>
        <translation>Complete ou retire</translation>
    </message>
    <message>
        <source>The further fields are not one JSON object</source>
        <translation>Os campos adicionais não formam um objeto JSON</translation>
    </message>
    <message>
        <source>Write them between braces, names in double quotes</source>
        <translation>Escreva entre chaves, com os nomes entre aspas duplas</translation>
    </message>
    <message>
        <source>The object “%1” with the data of the paper is required</source>
        <translation>O objeto “%1”, com os dados do título, é obrigatório</translation>
    </message>
    <message>
        <source>Write it among the further fields, as the administrator&apos;s documentation asks</source>
        <translation>Escreva nos campos adicionais, conforme a documentação da administradora</translation>
    </message>
    <message>
        <source>Not after the fund&apos;s accounting date, %1</source>
        <translation>Não é posterior à data contábil do fundo, %1</translation>
    </message>
    <message>
        <source>Only what is still to be paid can be assigned</source>
        <translation>Só o que ainda vai vencer pode ser cedido</translation>
    </message>
    <message>
        <source>Before the date of issue, %1</source>
        <translation>Anterior à data de emissão, %1</translation>
    </message>
    <message>
        <source>Check both dates</source>
        <translation>Confira as duas datas</translation>
    </message>
    <message>
        <source>An asset of this type has at least one installment</source>
        <translation>Um ativo deste tipo tem ao menos uma parcela</translation>
    </message>
    <message>
        <source>Write the installments with number, maturity and face value</source>
        <translation>Informe as parcelas com número, vencimento e valor de face</translation>
    </message>
    <message>
        <source>Check the text</source>
        <translation>Confira o texto</translation>
    </message>
    <message>
        <source>An access key has 44 characters; this one has %1</source>
        <translation>Uma chave de acesso tem 44 caracteres; esta tem %1</translation>
    </message>
    <message>
        <source>Copy the key of the NF-e without spaces</source>
        <translation>Copie a chave da NF-e sem espaços</translation>
    </message>
    <message>
        <source>The check digit of the access key does not hold</source>
        <translation>O dígito verificador da chave de acesso não confere</translation>
    </message>
    <message>
        <source>Compare the key with the invoice; a digit may be wrong</source>
        <translation>Compare a chave com a nota; pode haver um dígito errado</translation>
    </message>
    <message>
        <source>Must be written with its punctuation</source>
        <translation>Deve ser escrito com a pontuação</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Escreva %1</translation>
    </message>
    <message>
        <source>A CPF belongs to a natural person</source>
        <translation>CPF é de pessoa física</translation>
    </message>
    <message>
        <source>A CNPJ belongs to a legal person</source>
        <translation>CNPJ é de pessoa jurídica</translation>
    </message>
    <message>
        <source>Change the person, or the document</source>
        <translation>Mude o tipo de pessoa ou o documento</translation>
    </message>
    <message>
        <source>Asked for of natural persons</source>
        <translation>Pedido para pessoas físicas</translation>
    </message>
    <message>
        <source>Asked for of legal persons</source>
        <translation>Pedido para pessoas jurídicas</translation>
    </message>
    <message>
        <source>Rates are fractions: 1 is 100 %</source>
        <translation>Taxas são frações: 1 é 100 %</translation>
    </message>
    <message>
        <source>If percent is meant, write %1</source>
        <translation>Se for percentual, escreva %1</translation>
    </message>
    <message>
        <source>A CEP is written like 01310-100</source>
        <translation>Um CEP se escreve como 01310-100</translation>
    </message>
    <message>
        <source>A CNAE is written like 46.39-7-01</source>
        <translation>Uma CNAE se escreve como 46.39-7-01</translation>
    </message>
    <message>
        <source>Not one of the 27 states</source>
        <translation>Não é uma das 27 UFs</translation>
    </message>
    <message>
        <source>A country has three letters, like BRA</source>
        <translation>O país tem três letras, como BRA</translation>
    </message>
    <message>
        <source>Not an e-mail address</source>
        <translation>Não é um endereço de e-mail</translation>
    </message>
    <message>
        <source>An area code has two digits</source>
        <translation>O DDD tem dois dígitos</translation>
    </message>
    <message>
        <source>A phone number has eight or nine digits, without punctuation</source>
        <translation>O telefone tem oito ou nove dígitos, sem pontuação</translation>
    </message>
    <message>
        <source>An SCR modality has four digits, like 0202</source>
        <translation>A modalidade SCR tem quatro dígitos, como 0202</translation>
    </message>
    <message>
        <source>%1 ms, through the proxy %2</source>
        <translation>%1 ms, pelo proxy %2</translation>
    </message>
    <message>
        <source>none: this computer itself</source>
        <translation>nenhuma: este computador</translation>
    </message>
    <message>
        <source>%1 s of difference</source>
        <translation>%1 s de diferença</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is slow. Let the system set it from the network; the administrator refuses signatures made at the wrong time.</source>
        <translation>O relógio deste computador está atrasado. Deixe o sistema acertá-lo pela rede; a administradora recusa assinaturas feitas na hora errada.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is fast. Let the system set it from the network; the administrator refuses signatures made at the wrong time.</source>
        <translation>O relógio deste computador está adiantado. Deixe o sistema acertá-lo pela rede; a administradora recusa assinaturas feitas na hora errada.</translation>
    </message>
    <message>
        <source>What answers is not the administrator&apos;s API.</source>
        <translation>Quem responde não é a API da administradora.</translation>
    </message>
    <message>
        <source>Check the address; a proxy or the sign-in page of a network may have answered in its place.</source>
        <translation>Confira o endereço; um proxy ou a página de acesso de uma rede pode ter respondido no lugar dela.</translation>
    </message>
    <message>
        <source>integration active</source>
        <translation>integração ativa</translation>
    </message>
    <message>
        <source>can be read; no batch yet</source>
        <translation>leitura liberada; nenhum lote ainda</translation>
    </message>
    <message>
        <source>can be read</source>
        <translation>leitura liberada</translation>
    </message>
    <message>
        <source>The name %1 is not known to the network (DNS).</source>
        <translation>A rede não conhece o nome %1 (DNS).</translation>
    </message>
    <message>
        <source>Check the spelling of the address, and whether this computer is in the network or the VPN.</source>
        <translation>Confira a grafia do endereço e se este computador está na rede ou na VPN.</translation>
    </message>
    <message>
        <source>%1 refuses the connection: nothing listens there, or a firewall turns us away.</source>
        <translation>%1 recusa a conexão: nada atende ali, ou um firewall barra.</translation>
    </message>
    <message>
        <source>Check the address and its port; ask the network&apos;s staff whether the firewall lets this computer out.</source>
        <translation>Confira o endereço e a porta; pergunte à equipe de rede se o firewall deixa este computador sair.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 não responde.</translation>
    </message>
    <message>
        <source>A firewall often swallows the connection without a word: ask the network&apos;s staff to allow it.</source>
        <translation>É comum o firewall engolir a conexão em silêncio: peça à equipe de rede que a libere.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user name and password.</source>
        <translation>O proxy %1 pede usuário e senha.</translation>
    </message>
    <message>
        <source>Give them in the proxy settings of the system, or ask for a rule without them.</source>
        <translation>Informe-os nas configurações de proxy do sistema, ou peça uma regra que os dispense.</translation>
    </message>
    <message>
        <source>The proxy %1 does not let us through.</source>
        <translation>O proxy %1 não deixa passar.</translation>
    </message>
    <message>
        <source>Check the proxy settings of the system; ask the network&apos;s staff to allow %1.</source>
        <translation>Confira as configurações de proxy do sistema; peça à equipe de rede que libere %1.</translation>
    </message>
    <message>
        <source>The proxy %1 was not found.</source>
        <translation>O proxy %1 não foi encontrado.</translation>
    </message>
    <message>
        <source>Check the proxy settings of the system.</source>
        <translation>Confira as configurações de proxy do sistema.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>Não é possível alcançar %1.</translation>
    </message>
    <message>
        <source>Check whether this computer is in the network.</source>
        <translation>Confira se este computador está na rede.</translation>
    </message>
    <message>
        <source>The host&apos;s certificate is valid from %1 to %2, and this computer says %3.</source>
        <translation>O certificado do servidor vale de %1 a %2, e este computador diz %3.</translation>
    </message>
    <message>
        <source>Set the date of this computer if it is wrong. If it is right, the administrator has to renew the certificate.</source>
        <translation>Acerte a data deste computador se estiver errada. Se estiver certa, a administradora precisa renovar o certificado.</translation>
    </message>
    <message>
        <source>Who answers says to be “%1”, not %2.</source>
        <translation>Quem responde diz ser “%1”, não %2.</translation>
    </message>
    <message>
        <source>Check the address. If it is right, something in the network answers in the administrator&apos;s place: tell its staff.</source>
        <translation>Confira o endereço. Se estiver certo, algo na rede responde no lugar da administradora: avise a equipe de rede.</translation>
    </message>
    <message>
        <source>The certificate was issued by “%1”, which this computer does not trust.</source>
        <translation>O certificado foi emitido por “%1”, em quem este computador não confia.</translation>
    </message>
    <message>
        <source>A proxy or an antivirus may be opening encrypted connections: ask the network&apos;s staff to except the administrator&apos;s hosts.</source>
        <translation>Um proxy ou antivírus pode estar abrindo conexões criptografadas: peça à equipe de rede uma exceção para os servidores da administradora.</translation>
    </message>
    <message>
        <source>No encrypted connection (TLS 1.2 or newer) came about.</source>
        <translation>Não se formou uma conexão criptografada (TLS 1.2 ou mais novo).</translation>
    </message>
    <message>
        <source>Check that the address is one for https; a proxy in between may know only old encryption.</source>
        <translation>Confira se o endereço é https; um proxy no caminho pode conhecer só criptografia antiga.</translation>
    </message>
    <message>
        <source>The administrator does not know this API key. Check that it belongs to this environment and this profile, and copy it again from the portal.</source>
        <translation>A administradora não conhece esta chave de API. Confira se ela é deste ambiente e deste perfil e copie-a de novo do portal.</translation>
    </message>
    <message>
        <source>The API key did not arrive. Enter it again; a proxy may also take headers away.</source>
        <translation>A chave de API não chegou. Informe-a de novo; um proxy também pode remover cabeçalhos.</translation>
    </message>
    <message>
        <source>Set the clock of this computer first: the signature holds the time. Then test again.</source>
        <translation>Acerte antes o relógio deste computador: a assinatura leva a hora. Depois teste de novo.</translation>
    </message>
    <message>
        <source>The signature was not accepted. Compare the fingerprint of the key with the one on the portal; import the private key that belongs to it.</source>
        <translation>A assinatura não foi aceita. Compare a impressão digital da chave com a do portal; importe a chave privada correspondente.</translation>
    </message>
    <message>
        <source>The administrator may accept only certain network addresses: ask which, and whether yours is among them.</source>
        <translation>A administradora pode aceitar só certos endereços de rede: pergunte quais, e se o seu está entre eles.</translation>
    </message>
    <message>
        <source>The fund&apos;s manager grants it on the portal: “View Batches” for this fund.</source>
        <translation>A gestora do fundo concede no portal: “View Batches” para este fundo.</translation>
    </message>
    <message>
        <source>Ask the administrator&apos;s integration team to grant this integration reading and writing.</source>
        <translation>Peça à equipe de integração da administradora leitura e escrita para esta integração.</translation>
    </message>
    <message>
        <source>The address cannot be used.</source>
        <translation>O endereço não pode ser usado.</translation>
    </message>
    <message>
        <source>It begins with https:// and holds the host only; http:// is for this computer alone.</source>
        <translation>Começa com https:// e traz só o servidor; http:// vale apenas para este computador.</translation>
    </message>
    <message>
        <source>This is the address of a sandbox, and the connection says production.</source>
        <translation>Este é o endereço de um sandbox, e a conexão diz produção.</translation>
    </message>
    <message>
        <source>Choose the environment the address belongs to.</source>
        <translation>Escolha o ambiente a que o endereço pertence.</translation>
    </message>
    <message>
        <source>This is the address of production, and the connection says sandbox.</source>
        <translation>Este é o endereço de produção, e a conexão diz sandbox.</translation>
    </message>
    <message>
        <source>“%1” is not the key of a fund class.</source>
        <translation>“%1” não é a chave de uma classe de fundo.</translation>
    </message>
    <message>
        <source>The key has 36 characters, such as 0f8fad5b-d9cb-469f-a165-70867728950e. The administrator hands it over with the fund.</source>
        <translation>A chave tem 36 caracteres, como 0f8fad5b-d9cb-469f-a165-70867728950e. A administradora a entrega junto com o fundo.</translation>
    </message>
    <message>
        <source>Batches of this connection are still open: %1.</source>
        <translation>Ainda há lotes abertos desta conexão: %1.</translation>
    </message>
    <message>
        <source>Delete the drafts, and close or discard the batches and wait for their end; without the connection they could no longer be followed.</source>
        <translation>Exclua os rascunhos, feche ou descarte os lotes e espere que terminem; sem a conexão não seria mais possível acompanhá-los.</translation>
    </message>
    <message>
        <source>The connection has no name.</source>
        <translation>A conexão está sem nome.</translation>
    </message>
    <message>
        <source>Give it the name people know it by, such as “Production, manager”.</source>
        <translation>Dê o nome pelo qual as pessoas a conhecem, como “Produção, gestora”.</translation>
    </message>
    <message>
        <source>The embedded sandbox is part of the program and is not changed.</source>
        <translation>O sandbox embutido faz parte do programa e não se altera.</translation>
    </message>
    <message>
        <source>The environment of a connection does not change.</source>
        <translation>O ambiente de uma conexão não muda.</translation>
    </message>
    <message>
        <source>Register another connection; its batches then say where they were sent.</source>
        <translation>Cadastre outra conexão; assim os lotes dizem para onde foram enviados.</translation>
    </message>
    <message>
        <source>Another connection has this name.</source>
        <translation>Outra conexão já tem este nome.</translation>
    </message>
    <message>
        <source>Give it a name of its own, so that nobody takes one for the other.</source>
        <translation>Dê um nome próprio, para que ninguém confunda uma com a outra.</translation>
    </message>
    <message>
        <source>The API key is missing.</source>
        <translation>Falta a chave de API.</translation>
    </message>
    <message>
        <source>The administrator&apos;s portal shows it when the public key is registered.</source>
        <translation>O portal da administradora a mostra quando a chave pública é cadastrada.</translation>
    </message>
    <message>
        <source>The private key is missing.</source>
        <translation>Falta a chave privada.</translation>
    </message>
    <message>
        <source>Import the file whose public half is registered with the administrator.</source>
        <translation>Importe o arquivo cuja parte pública está cadastrada na administradora.</translation>
    </message>
    <message>
        <source>“%1” is not an address of this computer.</source>
        <translation>“%1” não é um endereço deste computador.</translation>
    </message>
    <message>
        <source>127.0.0.1 is reached from this computer alone; 0.0.0.0 from everywhere.</source>
        <translation>127.0.0.1 só é alcançado deste computador; 0.0.0.0, de qualquer lugar.</translation>
    </message>
    <message>
        <source>The public address cannot be used.</source>
        <translation>O endereço público não pode ser usado.</translation>
    </message>
    <message>
        <source>It begins with https:// and is the one given to the administrator.</source>
        <translation>Começa com https:// e é o que foi informado à administradora.</translation>
    </message>
    <message>
        <source>This row is no longer in conflict.</source>
        <translation>Esta linha não está mais em conflito.</translation>
    </message>
    <message>
        <source>Settlement %1 changed at the administrator since you looked.</source>
        <translation>A liquidação %1 mudou na administradora depois que você a viu.</translation>
    </message>
    <message>
        <source>Nothing was done. Compare both again and decide.</source>
        <translation>Nada foi feito. Compare as duas de novo e decida.</translation>
    </message>
    <message>
        <source>The administrator no longer has settlement %1.</source>
        <translation>A administradora não tem mais a liquidação %1.</translation>
    </message>
    <message>
        <source>There is nothing to decide any more: the row can be corrected and sent.</source>
        <translation>Não há mais o que decidir: a linha pode ser corrigida e enviada.</translation>
    </message>
    <message>
        <source>The assignment no longer takes assets.</source>
        <translation>A cessão não recebe mais ativos.</translation>
    </message>
    <message>
        <source>Make a new assignment for these assets.</source>
        <translation>Crie uma nova cessão para estes ativos.</translation>
    </message>
    <message>
        <source>The document was already sent.</source>
        <translation>O documento já foi enviado.</translation>
    </message>
    <message>
        <source>Send a corrected document in its place.</source>
        <translation>Envie um documento corrigido no lugar dele.</translation>
    </message>
    <message>
        <source>Assets cannot be sorted by %1.</source>
        <translation>Não é possível ordenar os ativos por %1.</translation>
    </message>
    <message>
        <source>This asset no longer exists.</source>
        <translation>Este ativo não existe mais.</translation>
    </message>
    <message>
        <source>Open the assignment again to see its assets.</source>
        <translation>Abra a cessão de novo para ver os ativos.</translation>
    </message>
    <message>
        <source>Asset %1 can no longer be changed: it was sent.</source>
        <translation>O ativo %1 não pode mais ser alterado: já foi enviado.</translation>
    </message>
    <message>
        <source>Once the assignment is reopened, the asset can be removed from it.</source>
        <translation>Depois de reabrir a cessão, o ativo pode ser retirado.</translation>
    </message>
    <message>
        <source>This fund already has an assignment with the identifier %1.</source>
        <translation>Este fundo já tem uma cessão com o identificador %1.</translation>
    </message>
    <message>
        <source>Choose another identifier, or open that assignment.</source>
        <translation>Escolha outro identificador ou abra aquela cessão.</translation>
    </message>
    <message>
        <source>The assignment was already sent: its data can no longer be changed.</source>
        <translation>A cessão já foi enviada: seus dados não podem mais ser alterados.</translation>
    </message>
    <message>
        <source>The assignment was already sent: it can no longer be deleted here.</source>
        <translation>A cessão já foi enviada: não pode mais ser excluída aqui.</translation>
    </message>
    <message>
        <source>The manager can deny it; it then ends without payment.</source>
        <translation>O gestor pode negá-la; ela termina sem pagamento.</translation>
    </message>
    <message>
        <source>This assignment no longer exists.</source>
        <translation>Esta cessão não existe mais.</translation>
    </message>
    <message>
        <source>Go back to the list of assignments.</source>
        <translation>Volte à lista de cessões.</translation>
    </message>
    <message>
        <source>Assets with errors: %1. Nothing was sent.</source>
        <translation>Ativos com erro: %1. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Show only assets with problems, correct or delete them, and send again.</source>
        <translation>Mostre somente os ativos com problemas, corrija ou exclua-os e envie de novo.</translation>
    </message>
    <message>
        <source>The outcome of the previous call about this assignment is not known yet.</source>
        <translation>Ainda não se sabe o resultado da chamada anterior sobre esta cessão.</translation>
    </message>
    <message>
        <source>The insertion cannot be closed: assets not accepted yet: %1.</source>
        <translation>Não é possível encerrar a inserção: ativos ainda não aceitos: %1.</translation>
    </message>
    <message>
        <source>Send, correct or delete them first.</source>
        <translation>Antes, envie, corrija ou exclua-os.</translation>
    </message>
    <message>
        <source>Asset %1 cannot be removed: the administrator has not accepted it.</source>
        <translation>O ativo %1 não pode ser retirado: a administradora não o aceitou.</translation>
    </message>
    <message>
        <source>Assets that were not accepted are deleted or corrected here.</source>
        <translation>Ativos que não foram aceitos são excluídos ou corrigidos aqui.</translation>
    </message>
    <message>
        <source>The connection has open batches (%1): it cannot be removed.</source>
        <translation>A conexão tem lotes abertos (%1): não pode ser removida.</translation>
    </message>
    <message>
        <source>The fund has open batches (%1): it cannot be removed.</source>
        <translation>O fundo tem lotes abertos (%1): não pode ser removido.</translation>
    </message>
    <message>
        <source>Finish or discard them first.</source>
        <translation>Conclua ou descarte esses lotes antes.</translation>
    </message>
    <message>
        <source>This call is no longer kept.</source>
        <translation>Esta chamada não está mais guardada.</translation>
    </message>
    <message>
        <source>Query the batch again to see what the administrator says now.</source>
        <translation>Consulte o lote de novo para ver o que a administradora diz agora.</translation>
    </message>
    <message>
        <source>There is nothing to undo in this batch.</source>
        <translation>Não há nada a desfazer neste lote.</translation>
    </message>
    <message>
        <source>This batch was sent: what was sent cannot be undone.</source>
        <translation>Este lote foi enviado: o que foi enviado não pode ser desfeito.</translation>
    </message>
    <message>
        <source>While the batch is open, remove the settlement from it and add it again.</source>
        <translation>Enquanto o lote estiver aberto, retire a liquidação e inclua-a de novo.</translation>
    </message>
    <message>
        <source>A file is being imported into this batch: nothing can be undone until it ends.</source>
        <translation>Um arquivo está sendo importado para este lote: nada pode ser desfeito até terminar.</translation>
    </message>
    <message>
        <source>Row %1 is no longer in conflict.</source>
        <translation>A linha %1 não está mais em conflito.</translation>
    </message>
    <message>
        <source>The import of %1 into this batch is not complete. Nothing was sent.</source>
        <translation>A importação de %1 para este lote não terminou. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Wait until it ends. If it was cut off, import the file again or discard what was read of it.</source>
        <translation>Aguarde o fim. Se ela foi interrompida, importe o arquivo de novo ou descarte o que foi lido.</translation>
    </message>
    <message>
        <source>The clipboard holds more than can be pasted.</source>
        <translation>A área de transferência tem mais do que é possível colar.</translation>
    </message>
    <message>
        <source>Save it as a CSV file and import that.</source>
        <translation>Salve como arquivo CSV e importe-o.</translation>
    </message>
    <message>
        <source>The file cannot be read as a key.</source>
        <translation>O arquivo não pode ser lido como chave.</translation>
    </message>
    <message>
        <source>Choose the file of the private key; it is smaller than a page.</source>
        <translation>Escolha o arquivo da chave privada; ele é menor que uma página.</translation>
    </message>
    <message>
        <source>Too many rows to copy at once.</source>
        <translation>Linhas demais para copiar de uma vez.</translation>
    </message>
    <message>
        <source>Copy at most %1 rows.</source>
        <translation>Copie no máximo %1 linhas.</translation>
    </message>
    <message>
        <source>The clipboard has %1 columns, but only %2 follow from here. Nothing was pasted.</source>
        <translation>A área de transferência tem %1 colunas, mas daqui para a direita há só %2. Nada foi colado.</translation>
    </message>
    <message>
        <source>Start further to the left.</source>
        <translation>Comece mais à esquerda.</translation>
    </message>
    <message>
        <source>Type a whole number, such as %1.</source>
        <translation>Digite um número inteiro, como %1.</translation>
    </message>
    <message>
        <source>Type an amount in reais, such as %1.</source>
        <translation>Digite um valor em reais, como %1.</translation>
    </message>
    <message>
        <source>A request to the webhook receiver was not a webhook (HTTP %1).</source>
        <translation>Uma requisição ao receptor de webhooks não era um webhook (HTTP %1).</translation>
    </message>
    <message>
        <source>Find out which program sends to this address; webhooks come from the administrator alone.</source>
        <translation>Descubra que programa envia para este endereço; só a administradora envia webhooks.</translation>
    </message>
    <message>
        <source>The assignment configuration is switched off. Choose another one, or ask the administrator to switch it on.</source>
        <translation>A configuração de cessão está inativa. Escolha outra ou peça à administradora que a ative.</translation>
    </message>
    <message>
        <source>The administrator does not know this assignment configuration. Refresh the list of configurations and choose again.</source>
        <translation>A administradora não conhece esta configuração de cessão. Atualize a lista de configurações e escolha de novo.</translation>
    </message>
    <message>
        <source>The administrator does not know this assignment. Check the fund, the configuration and the connection.</source>
        <translation>A administradora não conhece esta cessão. Confira o fundo, a configuração e a conexão.</translation>
    </message>
    <message>
        <source>The administrator does not know this asset. Refresh the assets of the batch; it may never have arrived.</source>
        <translation>A administradora não conhece este ativo. Atualize os ativos do lote; ele pode não ter chegado.</translation>
    </message>
    <message>
        <source>The assignment has moved on. Refresh it to see what can be done now.</source>
        <translation>A cessão já avançou. Atualize para ver o que pode ser feito agora.</translation>
    </message>
    <message>
        <source>The asset does not ask for a document of this type. Choose the type its assignment configuration asks for.</source>
        <translation>O ativo não pede documento deste tipo. Escolha o tipo que a configuração de cessão pede.</translation>
    </message>
    <message>
        <source>The administrator does not know this type of document. Choose another one.</source>
        <translation>A administradora não conhece este tipo de documento. Escolha outro.</translation>
    </message>
    <message>
        <source>The file is not a PDF the administrator can read. Save it as PDF again and send that.</source>
        <translation>O arquivo não é um PDF que a administradora consiga ler. Salve em PDF de novo e envie o novo arquivo.</translation>
    </message>
    <message>
        <source>An assignment with this identifier is already there. Open it; for other assets make a batch with an identifier of its own.</source>
        <translation>Já existe uma cessão com este identificador. Abra-a; para outros ativos, crie um lote com identificador próprio.</translation>
    </message>
    <message>
        <source>The batch has no assets. Insert at least one before closing.</source>
        <translation>O lote não tem ativos. Insira ao menos um antes de fechar.</translation>
    </message>
    <message>
        <source>Use the fund&apos;s accounting date as the assignment date, or leave it empty.</source>
        <translation>Use a data contábil do fundo como data da cessão ou deixe em branco.</translation>
    </message>
    <message>
        <source>This is a JSON list, which cannot be read as payments.</source>
        <translation>Isto é uma lista JSON, que não pode ser lida como pagamentos.</translation>
    </message>
    <message>
        <source>Ask for JSON lines, one object with one payment a line, or for CSV.</source>
        <translation>Peça JSON lines, um objeto com um pagamento por linha, ou CSV.</translation>
    </message>
    <message>
        <source>Line %1 is no JSON object.</source>
        <translation>A linha %1 não é um objeto JSON.</translation>
    </message>
    <message>
        <source>The lines hold more than %1 different names.</source>
        <translation>As linhas têm mais de %1 nomes diferentes.</translation>
    </message>
    <message>
        <source>Ask for JSON lines with the same names in every line, or for CSV.</source>
        <translation>Peça JSON lines com os mesmos nomes em todas as linhas, ou CSV.</translation>
    </message>
    <message>
        <source>Choose a CSV file, an Excel workbook or a CNAB 444 settlement file.</source>
        <translation>Escolha um CSV, uma pasta do Excel ou um arquivo CNAB 444 de liquidação.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>O arquivo não pode ser lido: %1</translation>
    </message>
    <message>
        <source>Check the free space of this computer.</source>
        <translation>Verifique o espaço livre neste computador.</translation>
    </message>
    <message>
        <source>The workbook holds more texts than a sheet of payments can.</source>
        <translation>A pasta de trabalho tem mais textos do que uma planilha de pagamentos pode ter.</translation>
    </message>
    <message>
        <source>Save the sheet with the payments as CSV and import that.</source>
        <translation>Salve a planilha com os pagamentos como CSV e importe o CSV.</translation>
    </message>
    <message>
        <source>The workbook has no sheet that can be seen.</source>
        <translation>A pasta de trabalho não tem planilha visível.</translation>
    </message>
    <message>
        <source>Open it in the spreadsheet and show the sheet with the payments.</source>
        <translation>Abra no programa de planilhas e reexiba a planilha com os pagamentos.</translation>
    </message>
    <message>
        <source>Row %1 of the sheet has more than a thousand columns.</source>
        <translation>A linha %1 da planilha tem mais de mil colunas.</translation>
    </message>
    <message>
        <source>Copy the columns with the payments into a new workbook.</source>
        <translation>Copie as colunas com os pagamentos para uma pasta nova.</translation>
    </message>
    <message>
        <source>The sheet has more rows than a spreadsheet can hold.</source>
        <translation>A planilha tem mais linhas do que um programa de planilhas aceita.</translation>
    </message>
    <message>
        <source>Open it in the spreadsheet, save it again, and import the new file.</source>
        <translation>Abra na planilha, salve de novo e importe o novo arquivo.</translation>
    </message>
    <message>
        <source>The workbook is damaged and cannot be read.</source>
        <translation>A pasta de trabalho está danificada e não pode ser lida.</translation>
    </message>
    <message>
        <source>The workbook unpacks to far more than a workbook holds; reading it was refused.</source>
        <translation>A pasta de trabalho se expande muito além do que uma planilha contém; a leitura foi recusada.</translation>
    </message>
    <message>
        <source>Copy the rows with payments into a new workbook, or save the sheet as CSV.</source>
        <translation>Copie as linhas com pagamentos para uma pasta nova ou salve a planilha como CSV.</translation>
    </message>
    <message>
        <source>The workbook is locked with a password.</source>
        <translation>A pasta de trabalho está protegida por senha.</translation>
    </message>
    <message>
        <source>Take the password away in the spreadsheet and save it again.</source>
        <translation>Remova a senha na planilha e salve de novo.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2. Nothing was sent.</source>
        <translation>O arquivo %1 não pode ser lido: %2. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Put the file back, or attach another one.</source>
        <translation>Recoloque o arquivo ou anexe outro.</translation>
    </message>
    <message>
        <source>Row %1 cannot be written as CNAB 444: %2</source>
        <translation>A linha %1 não pode ser escrita em CNAB 444: %2</translation>
    </message>
    <message>
        <source>Export the batch as XLSX or CSV, which carry every settlement.</source>
        <translation>Exporte o lote como XLSX ou CSV, que aceitam qualquer liquidação.</translation>
    </message>
    <message>
        <source>it has problems</source>
        <translation>ela tem problemas</translation>
    </message>
    <message>
        <source>its settlement type has no occurrence in the layout</source>
        <translation>o tipo de liquidação não tem ocorrência no leiaute</translation>
    </message>
    <message>
        <source>its asset type has no documented species</source>
        <translation>o tipo de ativo não tem espécie documentada</translation>
    </message>
    <message>
        <source>it has no participant control number of at most 25 characters</source>
        <translation>falta o número de controle do participante, de até 25 caracteres</translation>
    </message>
    <message>
        <source>its value has more than ten digits</source>
        <translation>o valor tem mais de dez dígitos</translation>
    </message>
    <message>
        <source>A CNAB 444 remittance needs the assignor&apos;s CNPJ, with valid check digits.</source>
        <translation>A remessa CNAB 444 exige o CNPJ do cedente, com dígitos verificadores válidos.</translation>
    </message>
    <message>
        <source>Write the 14 characters of the assignor&apos;s CNPJ, or export as XLSX or CSV.</source>
        <translation>Informe os 14 caracteres do CNPJ do cedente ou exporte como XLSX ou CSV.</translation>
    </message>
    <message>
        <source>A spreadsheet holds at most %1 rows.</source>
        <translation>Uma planilha comporta no máximo %1 linhas.</translation>
    </message>
    <message>
        <source>Export this batch as CSV.</source>
        <translation>Exporte este lote como CSV.</translation>
    </message>
    <message>
        <source>The administrator has assignment %1 with other data or in another situation.</source>
        <translation>A administradora tem a cessão %1 com outros dados ou em outra situação.</translation>
    </message>
    <message>
        <source>Nothing was sent twice. Look at its situation and its timeline, then decide.</source>
        <translation>Nada foi enviado duas vezes. Veja a situação e a linha do tempo dela e então decida.</translation>
    </message>
    <message>
        <source>Something else is under way with this assignment.</source>
        <translation>Há outra operação em andamento com esta cessão.</translation>
    </message>
    <message>
        <source>The assignment changed since you opened it. Nothing was decided.</source>
        <translation>A cessão mudou desde que você a abriu. Nada foi decidido.</translation>
    </message>
    <message>
        <source>Only the manager decides: connection %1 does not have the manager&apos;s profile.</source>
        <translation>Só o gestor decide: a conexão %1 não tem o perfil de gestor.</translation>
    </message>
    <message>
        <source>Choose the manager&apos;s connection.</source>
        <translation>Escolha a conexão do gestor.</translation>
    </message>
    <message>
        <source>A denial needs a reason.</source>
        <translation>Uma negativa precisa de motivo.</translation>
    </message>
    <message>
        <source>Write why the assignment is denied. The reason stays on this computer.</source>
        <translation>Escreva por que a cessão é negada. O motivo fica neste computador.</translation>
    </message>
    <message>
        <source>The assignment no longer awaits the manager. Nothing was decided.</source>
        <translation>A cessão não aguarda mais o gestor. Nada foi decidido.</translation>
    </message>
    <message>
        <source>Look at its present situation and its timeline.</source>
        <translation>Veja a situação atual e a linha do tempo dela.</translation>
    </message>
    <message>
        <source>There is no such copy of the term yet.</source>
        <translation>Ainda não existe essa via do termo.</translation>
    </message>
    <message>
        <source>The signed copy comes once all parties have signed.</source>
        <translation>A via assinada vem depois que todas as partes assinarem.</translation>
    </message>
    <message>
        <source>Assets that came in: %1.</source>
        <translation>Ativos que entraram: %1.</translation>
    </message>
    <message>
        <source>Assets that went out: %1.</source>
        <translation>Ativos que saíram: %1.</translation>
    </message>
    <message>
        <source>Assets in another situation: %1.</source>
        <translation>Ativos em outra situação: %1.</translation>
    </message>
    <message>
        <source>Assets with another value: %1.</source>
        <translation>Ativos com outro valor: %1.</translation>
    </message>
    <message>
        <source>Total before %1 in %2 assets, now %3 in %4.</source>
        <translation>Total antes: %1 em %2 ativos; agora: %3 em %4.</translation>
    </message>
    <message>
        <source>Leave it out, unless it really was paid again</source>
        <translation>Deixe de fora, a menos que tenha sido pago de novo</translation>
    </message>
    <message>
        <source>This external ID is already in batch %1, row %2</source>
        <translation>Este ID externo já está no lote %1, linha %2</translation>
    </message>
    <message>
        <source>The same payment is already in batch %1, row %2: asset, installment, type, day and value</source>
        <translation>O mesmo pagamento já está no lote %1, linha %2: ativo, parcela, tipo, dia e valor</translation>
    </message>
    <message>
        <source>Looks like a payment in batch %1, row %2: same asset, installment and value, another day or type</source>
        <translation>Parece um pagamento do lote %1, linha %2: mesmo ativo, parcela e valor, outro dia ou tipo</translation>
    </message>
    <message>
        <source>A contract number of zeros only stands for none; the portfolio has no such contract</source>
        <translation>Número de contrato só com zeros não identifica contrato; não existe na carteira</translation>
    </message>
    <message>
        <source>Write the number of the contract in the fund&apos;s portfolio</source>
        <translation>Informe o número do contrato da carteira do fundo</translation>
    </message>
    <message>
        <source>The same payment as in line %1: asset, installment, type, day and value</source>
        <translation>Mesmo pagamento da linha %1: ativo, parcela, tipo, dia e valor</translation>
    </message>
    <message>
        <source>Keep one of the two, unless it really was paid twice</source>
        <translation>Mantenha só um, a menos que tenha sido pago duas vezes</translation>
    </message>
    <message>
        <source>“%1” is not a number. Write 100, &gt; 100, 100..200 or !100.</source>
        <translation>“%1” não é um número. Escreva 100, &gt; 100, 100..200 ou !100.</translation>
    </message>
    <message>
        <source>“%1” is not an amount with two decimals. Write %2, &gt; %2, or a range with two dots.</source>
        <translation>“%1” não é um valor com duas casas. Escreva %2, &gt; %2 ou um intervalo com dois pontos (..).</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write 17/11, 17/11/2026, 11/2026, &gt;= 17/11 or 17/11..19/11.</source>
        <translation>“%1” não é uma data. Escreva 17/11, 17/11/2026, 11/2026, &gt;= 17/11 ou 17/11..19/11.</translation>
    </message>
    <message>
        <source>Nothing is written after “%1”.</source>
        <translation>Não há nada escrito depois de “%1”.</translation>
    </message>
    <message>
        <source>“%1” ends before it begins.</source>
        <translation>“%1” termina antes de começar.</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>Nada foi copiado.</translation>
    </message>
    <message>
        <source>Copy the rows with their header in the spreadsheet, then paste them here.</source>
        <translation>Copie as linhas com o cabeçalho na planilha e cole aqui.</translation>
    </message>
    <message>
        <source>The import of %1 is not complete.</source>
        <translation>A importação de %1 não terminou.</translation>
    </message>
    <message>
        <source>No known account says this; choose one of the list</source>
        <translation>Nenhuma conta conhecida diz isto; escolha uma da lista</translation>
    </message>
    <message>
        <source>%1 has no value here</source>
        <translation>%1 não tem valor aqui</translation>
    </message>
    <message>
        <source>The PDF could not be written.</source>
        <translation>O PDF não pôde ser gravado.</translation>
    </message>
    <message>
        <source>The file has more than a thousand columns.</source>
        <translation>O arquivo tem mais de mil colunas.</translation>
    </message>
    <message>
        <source>The file changed since it was attached. It was not sent.</source>
        <translation>O arquivo mudou depois de anexado. Não foi enviado.</translation>
    </message>
    <message>
        <source>Attach it again if the new content is right.</source>
        <translation>Anexe de novo se o novo conteúdo estiver certo.</translation>
    </message>
    <message>
        <source>The decision on %1 did not arrive: the assignment still awaits the manager.</source>
        <translation>A decisão sobre %1 não chegou: a cessão ainda aguarda o gestor.</translation>
    </message>
    <message>
        <source>Look at the assignment again, then decide again.</source>
        <translation>Confira a cessão de novo e decida outra vez.</translation>
    </message>
    <message>
        <source>The decision is on its way to the administrator.</source>
        <translation>A decisão está a caminho do administrador.</translation>
    </message>
    <message>
        <source>It does not await the manager any more.</source>
        <translation>Não aguarda mais o gestor.</translation>
    </message>
    <message>
        <source>Only a connection with the manager&apos;s profile decides. Add one under Connections.</source>
        <translation>Só uma conexão com perfil de gestor decide. Cadastre uma em Conexões.</translation>
    </message>
    <message>
        <source>It changed after you opened it. Look again before you decide.</source>
        <translation>Mudou depois que você abriu. Reveja antes de decidir.</translation>
    </message>
    <message>
        <source>Its assets have not been read yet.</source>
        <translation>Os ativos dela ainda não foram lidos.</translation>
    </message>
</context>
<context>
    <name>esteira::cli::SettleCommand</name>
    <message>
        <source>%1: %2 settlements, %3</source>
        <translation>%1: %2 liquidações, %3</translation>
    </message>
    <message>
        <source>Batch %1 is known here; going on with it.</source>
        <translation>O lote %1 já está neste computador; continuando.</translation>
    </message>
    <message>
        <source>%1 of %2 sent, %3 per second</source>
        <translation>%1 de %2 enviadas, %3 por segundo</translation>
    </message>
    <message>
        <source>Batch %1: %2 settlements accepted, %3</source>
        <translation>Lote %1: %2 liquidações aceitas, %3</translation>
    </message>
    <message>
        <source>Batch closed; payment asked for.</source>
        <translation>Lote fechado; pagamento pedido.</translation>
    </message>
    <message>
        <source>Batch %1: %2, %3 settlements not yet final</source>
        <translation>Lote %1: %2, %3 liquidações ainda sem situação final</translation>
    </message>
    <message>
        <source>Batch %1: %2</source>
        <translation>Lote %1: %2</translation>
    </message>
    <message>
        <source>line %1, %2 “%3”: %4. %5</source>
        <translation>linha %1, %2 “%3”: %4. %5</translation>
    </message>
</context>
<context>
    <name>esteira::cli::StatusCommand</name>
    <message>
        <source>draft</source>
        <translation>rascunho</translation>
    </message>
</context>
<context>
    <name>esteira::design::DesignSheet</name>
    <message>
        <source>Surfaces, text and accent</source>
        <translation>Superfícies, texto e acento</translation>
    </message>
    <message>
        <source>Status families: text, background, fill</source>
        <translation>Famílias de situação: texto, fundo, preenchimento</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Negada</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Type (Inter, tabular figures)</source>
        <translation>Tipografia (Inter, algarismos tabulares)</translation>
    </message>
    <message>
        <source>Title 20/26</source>
        <translation>Título 20/26</translation>
    </message>
    <message>
        <source>Section 15/20</source>
        <translation>Seção 15/20</translation>
    </message>
    <message>
        <source>Text 13/18,</source>
        <translation>Texto 13/18,</translation>
    </message>
    <message>
        <source>Support 12/16</source>
        <translation>Apoio 12/16</translation>
    </message>
    <message>
        <source>Caption 11/14</source>
        <translation>Legenda 11/14</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Situações</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Liquidação</translation>
    </message>
    <message>
        <source>Sending (local)</source>
        <translation>Envio (local)</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>Novo lote</translation>
    </message>
    <message>
        <source>Send 415…</source>
        <translation>Enviar 415…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Cancel sending…</source>
        <translation>Cancelar envio…</translation>
    </message>
    <message>
        <source>Close batch</source>
        <translation>Fechar lote</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>State of the row</source>
        <translation>Estado da linha</translation>
    </message>
    <message>
        <source>Amount (R$)</source>
        <translation>Valor (R$)</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>selecionada</translation>
    </message>
    <message>
        <source>current</source>
        <translation>atual</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fundo</translation>
    </message>
</context>
<context>
    <name>esteira::design::EnvironmentPlate</name>
    <message>
        <source>EMBEDDED SANDBOX</source>
        <translation>SANDBOX EMBUTIDO</translation>
    </message>
    <message>
        <source>QI SANDBOX</source>
        <translation>SANDBOX QI</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUÇÃO</translation>
    </message>
</context>
<context>
    <name>esteira::design::EnvironmentStrip</name>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUÇÃO</translation>
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
        <translation>Carregando</translation>
    </message>
</context>
<context>
    <name>esteira::design::Rail</name>
    <message>
        <source>Navigation</source>
        <translation>Navegação</translation>
    </message>
</context>
<context>
    <name>esteira::flow_view::FlowDiagramView</name>
    <message>
        <source>Flow of the batch</source>
        <translation>Fluxo do lote</translation>
    </message>
</context>
<context>
    <name>esteira::viewmodels::AssetTableModel</name>
    <message>
        <source>to send</source>
        <translation>a enviar</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>ainda não informado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>ID externo</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>Sacado</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>Vencimento</translation>
    </message>
    <message>
        <source>Face (R$)</source>
        <translation>Face (R$)</translation>
    </message>
    <message>
        <source>Purchase (R$)</source>
        <translation>Compra (R$)</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>esteira::viewmodels::AssignmentListModel</name>
    <message numerus="yes">
        <source>%n asset(s)</source>
        <translation>
            <numerusform>%n ativo</numerusform>
            <numerusform>%n ativos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>esteira::viewmodels::BatchListModel</name>
    <message>
        <source>typed</source>
        <translation>digitado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fundo</translation>
    </message>
    <message>
        <source>Ref. date</source>
        <translation>Data ref.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>Amount (R$)</source>
        <translation>Valor (R$)</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Atualizado</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Embedded sandbox</source>
        <translation>Sandbox embutido</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produção</translation>
    </message>
    <message>
        <source>In this status since %1</source>
        <translation>Nesta situação desde %1</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Com exceção</translation>
    </message>
    <message>
        <source>In status</source>
        <translation>Na situação</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
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
        <translation>Interrompida</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <source>Asked %1 times with the same answer, last %2</source>
        <translation>Consultada %1 vezes com a mesma resposta, a última %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Liquidação</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Repetida</translation>
    </message>
</context>
<context>
    <name>esteira::viewmodels::FailureListModel</name>
    <message>
        <source>It is looked up before anything is repeated. Nothing is paid twice.</source>
        <translation>Consulta antes de reenviar. Nada é pago em dobro.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>ID externo</translation>
    </message>
    <message>
        <source>Amount (R$)</source>
        <translation>Valor (R$)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
</context>
<context>
    <name>esteira::viewmodels::FeedListModel</name>
    <message>
        <source>Received</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fundo</translation>
    </message>
    <message>
        <source>Reported status</source>
        <translation>Situação informada</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>esteira::viewmodels::FileColumnsModel</name>
    <message>
        <source>Ignore this column</source>
        <translation>Ignorar esta coluna</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>No arquivo</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Amostra</translation>
    </message>
    <message>
        <source>In Esteira</source>
        <translation>Na Esteira</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidência</translation>
    </message>
    <message>
        <source>ambiguous: %1, line %2</source>
        <translation>ambíguos: %1, linha %2</translation>
    </message>
    <message>
        <source>not read: %1, line %2</source>
        <translation>não lidos: %1, linha %2</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (mudou)</translation>
    </message>
</context>
<context>
    <name>esteira::viewmodels::FileProblemsModel</name>
    <message>
        <source>The file</source>
        <translation>O arquivo</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vazio)</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravidade</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coluna</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>No arquivo</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>linha %1</translation>
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
        <translation>%1 · ag. %2 · conta %3-%4</translation>
    </message>
    <message>
        <source>%1 · main account</source>
        <translation>%1 · conta principal</translation>
    </message>
    <message>
        <source>%1 · used before</source>
        <translation>%1 · já usada</translation>
    </message>
    <message>
        <source>As the administrator listed them %1.</source>
        <translation>Conforme a lista da administradora %1.</translation>
    </message>
    <message>
        <source>The administrator could not be asked now.</source>
        <translation>Não foi possível consultar a administradora agora.</translation>
    </message>
    <message>
        <source>Asking the administrator…</source>
        <translation>Consultando a administradora…</translation>
    </message>
</context>
<context>
    <name>esteira::viewmodels::NeedListModel</name>
    <message>
        <source>The administrator cannot be reached</source>
        <translation>Sem contato com a administradora</translation>
    </message>
    <message numerus="yes">
        <source>%1 settlements in conflict</source>
        <translation>
            <numerusform>%1 liquidação em conflito</numerusform>
            <numerusform>%1 liquidações em conflito</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 settlements refused</source>
        <translation>
            <numerusform>%1 liquidação recusada</numerusform>
            <numerusform>%1 liquidações recusadas</numerusform>
        </translation>
    </message>
    <message>
        <source>batch refused by the administrator</source>
        <translation>lote recusado pela administradora</translation>
    </message>
    <message numerus="yes">
        <source>%1 settlements without an answer</source>
        <translation>
            <numerusform>%1 liquidação sem resposta</numerusform>
            <numerusform>%1 liquidações sem resposta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows with problems</source>
        <translation>
            <numerusform>%1 linha com problema</numerusform>
            <numerusform>%1 linhas com problema</numerusform>
        </translation>
    </message>
    <message>
        <source>totals differ</source>
        <translation>totais não conferem</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Fechar %1</translation>
    </message>
    <message numerus="yes">
        <source>sending paused, %1 settlements left</source>
        <translation>
            <numerusform>envio pausado, falta %1 liquidação</numerusform>
            <numerusform>envio pausado, faltam %1 liquidações</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 paid and not completed</source>
        <translation>%1 pago e não concluído</translation>
    </message>
    <message>
        <source>%1 closed and not paid</source>
        <translation>%1 fechado e não pago</translation>
    </message>
    <message numerus="yes">
        <source>%1 settlements discarded by the administrator</source>
        <translation>
            <numerusform>%1 liquidação descartada pela administradora</numerusform>
            <numerusform>%1 liquidações descartadas pela administradora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 statuses came without a webhook</source>
        <translation>
            <numerusform>%1 situação chegou sem webhook</numerusform>
            <numerusform>%1 situações chegaram sem webhook</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 webhooks turned away</source>
        <translation>
            <numerusform>%1 webhook recusado na chegada</numerusform>
            <numerusform>%1 webhooks recusados na chegada</numerusform>
        </translation>
    </message>
    <message>
        <source>What the administrator has differs from what was sent. You decide which one holds.</source>
        <translation>O que está na administradora difere do que foi enviado. Você decide qual vale.</translation>
    </message>
    <message>
        <source>Correct them in the batch and send them again, or delete them.</source>
        <translation>Corrija no lote e envie de novo, ou exclua.</translation>
    </message>
    <message>
        <source>They are looked up before anything is sent again.</source>
        <translation>São consultadas antes de qualquer reenvio.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows in all. A draft with errors is not sent.</source>
        <translation>
            <numerusform>%1 linha ao todo. Rascunho com erro não é enviado.</numerusform>
            <numerusform>%1 linhas ao todo. Rascunho com erro não é enviado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 settlements accepted and the totals agree.</source>
        <translation>
            <numerusform>%1 liquidação aceita e os totais conferem.</numerusform>
            <numerusform>As %1 liquidações foram aceitas e os totais conferem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent until you resume.</source>
        <translation>Nada é enviado até você retomar.</translation>
    </message>
    <message>
        <source>Some settlements have no final status yet.</source>
        <translation>Há liquidações sem situação final.</translation>
    </message>
    <message>
        <source>The administrator has not confirmed the payment.</source>
        <translation>A administradora ainda não confirmou o pagamento.</translation>
    </message>
    <message>
        <source>Not settled although the batch was paid: find out why with the administrator.</source>
        <translation>Não liquidadas, embora o lote tenha sido pago: apure com a administradora.</translation>
    </message>
    <message>
        <source>A query found them. The webhook receiver may not be reachable.</source>
        <translation>Uma consulta as encontrou. O receptor de webhooks pode estar inacessível.</translation>
    </message>
    <message>
        <source>Their signature did not hold: check the signature key.</source>
        <translation>A assinatura não conferiu: verifique a chave de assinatura.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corrigir</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
</context>
<context>
    <name>esteira::viewmodels::PaletteModel</name>
    <message>
        <source>Actions</source>
        <translation>Ações</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>Fundos</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>Liquidações</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Linha %1</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>não é possível agora</translation>
    </message>
</context>
<context>
    <name>esteira::viewmodels::ProblemListModel</name>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vazio)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coluna</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Suggested correction</source>
        <translation>Correção sugerida</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
</context>
<context>
    <name>esteira::viewmodels::RowTableModel</name>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
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
        <translation>Situação</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Amount (R$)</source>
        <translation>Valor (R$)</translation>
    </message>
</context>
<context>
    <name>esteira::viewmodels::StatusSumModel</name>
    <message numerus="yes">
        <source>%1 batches</source>
        <translation>
            <numerusform>%1 lote</numerusform>
            <numerusform>%1 lotes</numerusform>
        </translation>
    </message>
    <message>
        <source>Completed today</source>
        <translation>Concluído hoje</translation>
    </message>
</context>
<context>
    <name>esteira::viewmodels::SubmissionViewModel</name>
    <message>
        <source>of %1 settlements</source>
        <translation>de %1 liquidações</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 por segundo</translation>
    </message>
</context>
<context>
    <name>esteira::views::AboutDialog</name>
    <message>
        <source>About Esteira</source>
        <translation>Sobre a Esteira</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versão %1</translation>
    </message>
    <message>
        <source>Back office of receivables funds: settlement batches from file to completed, never paid twice.</source>
        <translation>Retaguarda de FIDC: lotes de liquidação do arquivo à conclusão, nunca pagos em dobro.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Made with Qt %1.</source>
        <translation>Software livre sob a GNU General Public License, versão 3 ou posterior. Feito com Qt %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>esteira::views::ActionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>esteira::views::ApprovalPage</name>
    <message>
        <source>Manager approval</source>
        <translation>Aprovação do gestor</translation>
    </message>
    <message>
        <source>J next · K previous · A approve… · N deny…
D assets and documents · H history</source>
        <translation>J próxima · K anterior · A aprovar… · N negar…
D ativos e documentos · H histórico</translation>
    </message>
    <message>
        <source>Awaiting decision</source>
        <translation>Aguardando decisão</translation>
    </message>
    <message>
        <source>Decided this week</source>
        <translation>Decididas nesta semana</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Assets and documents</source>
        <translation>Ativos e documentos</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Parts of the assignment</source>
        <translation>Partes da cessão</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>Sacado</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>Vencimento</translation>
    </message>
    <message>
        <source>Purchase value</source>
        <translation>Valor de aquisição</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Why denied</source>
        <translation>Motivo da recusa</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O que</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Ativos</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Participação</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Face value</source>
        <translation>Valor de face</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagamentos</translation>
    </message>
    <message>
        <source>Concentration by borrower</source>
        <translation>Concentração por sacado</translation>
    </message>
    <message>
        <source>Maturity ladder</source>
        <translation>Escada de vencimentos</translation>
    </message>
    <message>
        <source>Deny…</source>
        <translation>Negar…</translation>
    </message>
    <message>
        <source>Checks and term</source>
        <translation>Conferências e termo</translation>
    </message>
    <message>
        <source>Earlier decisions, same assignor</source>
        <translation>Decisões anteriores, mesmo cedente</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>há %1</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprovada</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Negada</translation>
    </message>
    <message numerus="yes">
        <source>%n denied assets</source>
        <translation>
            <numerusform>%n ativo recusado</numerusform>
            <numerusform>%n ativos recusados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assets</source>
        <translation>
            <numerusform>%n ativo</numerusform>
            <numerusform>%n ativos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing awaits a decision. Assignments appear here when the administrator hands them to the manager.</source>
        <translation>Nada aguarda decisão. As cessões aparecem aqui quando o administrador as encaminha ao gestor.</translation>
    </message>
    <message>
        <source>Choose an assignment at the left.</source>
        <translation>Escolha uma cessão à esquerda.</translation>
    </message>
    <message>
        <source>Approve %1…</source>
        <translation>Aprovar %1…</translation>
    </message>
    <message>
        <source>%1 not known</source>
        <translation>%1 sem prazo</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Average rate</source>
        <translation>Taxa média</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>ao mês</translation>
    </message>
    <message>
        <source>Average term</source>
        <translation>Prazo médio</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dias</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Faltando</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>None needed</source>
        <translation>Dispensado</translation>
    </message>
    <message>
        <source>Eligible assets</source>
        <translation>Ativos elegíveis</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Denied assets</source>
        <translation>Ativos recusados</translation>
    </message>
    <message>
        <source>%1 · %2, not in the purchase value</source>
        <translation>%1 · %2, fora do valor de aquisição</translation>
    </message>
    <message>
        <source>Largest borrower</source>
        <translation>Maior sacado</translation>
    </message>
    <message>
        <source>Assignor</source>
        <translation>Cedente</translation>
    </message>
    <message>
        <source>Assignment term</source>
        <translation>Termo de cessão</translation>
    </message>
    <message>
        <source>made on approval, then sent for signature</source>
        <translation>gerado na aprovação e enviado para assinatura</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>assinado</translation>
    </message>
    <message>
        <source>None on this computer</source>
        <translation>Nenhuma neste computador</translation>
    </message>
    <message>
        <source>Approving and denying ask for confirmation.</source>
        <translation>Aprovar e negar pedem confirmação.</translation>
    </message>
    <message>
        <source>It changed after you opened it.</source>
        <translation>Mudou depois que você abriu.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Rever</translation>
    </message>
    <message>
        <source>Approved here</source>
        <translation>Aprovada aqui</translation>
    </message>
    <message>
        <source>Denied here</source>
        <translation>Negada aqui</translation>
    </message>
</context>
<context>
    <name>esteira::views::AssignmentActDialog</name>
    <message>
        <source>Close the insertion of %1?</source>
        <translation>Encerrar a inserção de %1?</translation>
    </message>
    <message>
        <source>The administrator then checks the eligibility. Nothing can be added until the batch is reopened.</source>
        <translation>A administradora passa à elegibilidade. Nada mais entra no lote até ele ser reaberto.</translation>
    </message>
    <message>
        <source>Close insertion</source>
        <translation>Encerrar inserção</translation>
    </message>
    <message>
        <source>Reopen %1?</source>
        <translation>Reabrir %1?</translation>
    </message>
    <message>
        <source>The batch leaves the manager&apos;s approval and is open again: assets can be removed and added, and it must be closed once more.</source>
        <translation>O lote sai da aprovação do gestor e volta a ficar aberto: ativos podem ser retirados e incluídos, e a inserção precisa ser encerrada de novo.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Remove the selected assets from %1?</source>
        <translation>Retirar de %1 os ativos selecionados?</translation>
    </message>
    <message>
        <source>The administrator discards them. The fund does not pay for them.</source>
        <translation>A administradora os descarta. O fundo não paga por eles.</translation>
    </message>
    <message>
        <source>Remove assets</source>
        <translation>Retirar ativos</translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s)</source>
        <translation>
            <numerusform>%n ativo</numerusform>
            <numerusform>%n ativos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>esteira::views::AssignmentsPage</name>
    <message>
        <source>Assignment pipeline</source>
        <translation>Esteira de cessão</translation>
    </message>
    <message>
        <source>Assignment batches</source>
        <translation>Lotes de cessão</translation>
    </message>
    <message>
        <source>Assets of the batch</source>
        <translation>Ativos do lote</translation>
    </message>
    <message>
        <source>Views of the assets</source>
        <translation>Visões dos ativos</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Close insertion…</source>
        <translation>Encerrar inserção…</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Reabrir…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>Query now</source>
        <translation>Consultar agora</translation>
    </message>
    <message>
        <source>Asks the administrator for the status of this batch (F5)</source>
        <translation>Consulta na administradora a situação deste lote (F5)</translation>
    </message>
    <message>
        <source>No assignment batch in this fund and connection.</source>
        <translation>Nenhum lote de cessão neste fundo e nesta conexão.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Choose a batch at the left.</source>
        <translation>Escolha um lote à esquerda.</translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s)</source>
        <translation>
            <numerusform>%n ativo</numerusform>
            <numerusform>%n ativos</numerusform>
        </translation>
    </message>
    <message>
        <source>face %1</source>
        <translation>face %1</translation>
    </message>
    <message>
        <source>What the fund pays: without denied and discarded assets</source>
        <translation>O que o fundo paga: sem ativos negados e descartados</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Ativos</translation>
    </message>
    <message>
        <source>Missing document</source>
        <translation>Sem documento</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Negada</translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s) must be corrected first</source>
        <translation>
            <numerusform>corrija antes %n ativo</numerusform>
            <numerusform>corrija antes %n ativos</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s) without an answer yet</source>
        <translation>
            <numerusform>%n ativo ainda sem resposta</numerusform>
            <numerusform>%n ativos ainda sem resposta</numerusform>
        </translation>
    </message>
    <message>
        <source>No assets here.</source>
        <translation>Nenhum ativo aqui.</translation>
    </message>
</context>
<context>
    <name>esteira::views::BatchFormDialog</name>
    <message>
        <source>New batch</source>
        <translation>Novo lote</translation>
    </message>
    <message>
        <source>Expected totals</source>
        <translation>Totais esperados</translation>
    </message>
    <message>
        <source>Edit batch</source>
        <translation>Editar lote</translation>
    </message>
    <message>
        <source>New payment batch</source>
        <translation>Novo lote de pagamento</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>Lote %1</translation>
    </message>
    <message>
        <source>Create draft</source>
        <translation>Criar rascunho</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Nothing is sent now. The draft stays on this computer.</source>
        <translation>Nada é enviado agora. O rascunho fica neste computador.</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fundo</translation>
    </message>
    <message>
        <source>Credit account</source>
        <translation>Conta de crédito</translation>
    </message>
    <message>
        <source>Expected rows</source>
        <translation>Linhas esperadas</translation>
    </message>
    <message>
        <source>Expected total (R$)</source>
        <translation>Total esperado (R$)</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/aaaa</translation>
    </message>
    <message>
        <source>Main account of the fund</source>
        <translation>Conta principal do fundo</translation>
    </message>
    <message>
        <source>Another account, by its numbers</source>
        <translation>Outra conta, pelos números</translation>
    </message>
    <message>
        <source>Another account, by its key</source>
        <translation>Outra conta, pela chave</translation>
    </message>
    <message>
        <source>Institution %1 · %2, Brasília</source>
        <translation>Instituição %1 · %2, Brasília</translation>
    </message>
    <message>
        <source>Clone batch</source>
        <translation>Clonar lote</translation>
    </message>
    <message>
        <source>Clone batch %1 as a draft</source>
        <translation>Clonar o lote %1 como rascunho</translation>
    </message>
    <message>
        <source>%1 rows, %2, are copied with new ids: the administrator will take them as new payments. Check that they were not settled already.</source>
        <translation>%1 linhas, %2, são copiadas com identificadores novos: a administradora as tratará como pagamentos novos. Confira se já não foram liquidadas.</translation>
    </message>
    <message>
        <source>Known account</source>
        <translation>Conta conhecida</translation>
    </message>
    <message>
        <source>Assignor, for the description</source>
        <translation>Cedente, para a descrição</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Começar com</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>Excluir modelo</translation>
    </message>
    <message>
        <source>A known account</source>
        <translation>Uma conta conhecida</translation>
    </message>
    <message>
        <source>Becomes: %1</source>
        <translation>Fica: %1</translation>
    </message>
    <message>
        <source>Filled in for you: %1</source>
        <translation>Preenchidos pelo programa: %1</translation>
    </message>
    <message>
        <source>Not a banking day. Next one: %1</source>
        <translation>Não é dia útil bancário. Próximo: %1</translation>
    </message>
    <message>
        <source>No template</source>
        <translation>Sem modelo</translation>
    </message>
    <message>
        <source>Unique in the fund; up to 50: letters, digits, . - _</source>
        <translation>Único no fundo; até 50: letras, números, . - _</translation>
    </message>
</context>
<context>
    <name>esteira::views::BatchPage</name>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>Query now</source>
        <translation>Consultar agora</translation>
    </message>
    <message>
        <source>Delete draft…</source>
        <translation>Excluir rascunho…</translation>
    </message>
    <message>
        <source>Discard batch…</source>
        <translation>Descartar lote…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume sending</source>
        <translation>Retomar envio</translation>
    </message>
    <message>
        <source>Cancel sending…</source>
        <translation>Cancelar envio…</translation>
    </message>
    <message>
        <source>Send %1…</source>
        <translation>Enviar %1…</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Enviar…</translation>
    </message>
    <message>
        <source>Close batch…</source>
        <translation>Fechar lote…</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envio</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Fluxo</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>Liquidações</translation>
    </message>
    <message>
        <source>Views of the batch</source>
        <translation>Visões do lote</translation>
    </message>
    <message>
        <source>Expected totals…</source>
        <translation>Totais esperados…</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Chamadas</translation>
    </message>
    <message>
        <source>The import of %1 is not complete, so nothing can be sent. Import the file again, or discard what was read of it.</source>
        <translation>A importação de %1 não terminou, por isso nada pode ser enviado. Importe o arquivo de novo ou descarte o que foi lido.</translation>
    </message>
    <message>
        <source>Discard what was read</source>
        <translation>Descartar o que foi lido</translation>
    </message>
</context>
<context>
    <name>esteira::views::BatchPreview</name>
    <message>
        <source>Query now</source>
        <translation>Consultar agora</translation>
    </message>
    <message>
        <source>Asks the administrator for the status of this batch (F5)</source>
        <translation>Consulta na administradora a situação deste lote (F5)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Views of the batch</source>
        <translation>Visões do lote</translation>
    </message>
    <message>
        <source>ref. %1</source>
        <translation>ref. %1</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Fluxo</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>Liquidações</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Despesas</translation>
    </message>
</context>
<context>
    <name>esteira::views::BatchesPage</name>
    <message>
        <source>Settlement batches</source>
        <translation>Lotes de liquidação</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>Novo lote</translation>
    </message>
    <message>
        <source>Which batches are shown</source>
        <translation>Lotes mostrados</translation>
    </message>
    <message>
        <source>Batch or description</source>
        <translation>Lote ou descrição</translation>
    </message>
    <message>
        <source>Find batches</source>
        <translation>Buscar lotes</translation>
    </message>
    <message>
        <source>In progress and recent</source>
        <translation>Em andamento e recentes</translation>
    </message>
    <message>
        <source>To close</source>
        <translation>A fechar</translation>
    </message>
    <message>
        <source>Awaiting payment</source>
        <translation>Aguardando pagamento</translation>
    </message>
    <message>
        <source>Settling</source>
        <translation>Liquidando</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Com exceção</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Descartados</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>No batch in this filter.</source>
        <translation>Nenhum lote neste filtro.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Limpar filtros</translation>
    </message>
    <message>
        <source>No batch yet. Import a file of payments or assemble a batch by hand.</source>
        <translation>Nenhum lote ainda. Importe um arquivo de pagamentos ou monte um lote à mão.</translation>
    </message>
    <message>
        <source>Batches: %1</source>
        <translation>Lotes: %1</translation>
    </message>
    <message>
        <source>%1 of %2 batches · %3 rows · sum %4</source>
        <translation>%1 de %2 lotes · %3 linhas · soma %4</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Visões</translation>
    </message>
    <message>
        <source>Filters, order and columns kept under a name</source>
        <translation>Filtros, ordem e colunas guardados com um nome</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Which columns are shown, and the filter row (Ctrl+Shift+L)</source>
        <translation>Quais colunas aparecem, e a linha de filtros (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>The shown rows as a file for spreadsheets</source>
        <translation>As linhas exibidas em um arquivo para planilhas</translation>
    </message>
    <message>
        <source>Click to take the filters away</source>
        <translation>Clique para retirar os filtros</translation>
    </message>
    <message>
        <source>Filters: %1. Press to take them away.</source>
        <translation>Filtros: %1. Acione para retirá-los.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Query now</source>
        <translation>Consultar agora</translation>
    </message>
    <message>
        <source>Clone as draft…</source>
        <translation>Clonar como rascunho…</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Salvar como modelo…</translation>
    </message>
    <message>
        <source>Copy batch id</source>
        <translation>Copiar identificador do lote</translation>
    </message>
    <message>
        <source>batches-PRODUCTION-%1</source>
        <translation>lotes-PRODUÇÃO-%1</translation>
    </message>
    <message>
        <source>batches-%1</source>
        <translation>lotes-%1</translation>
    </message>
</context>
<context>
    <name>esteira::views::CallsView</name>
    <message>
        <source>Calls to the administrator about this batch</source>
        <translation>Chamadas à administradora sobre este lote</translation>
    </message>
    <message>
        <source>All calls of the batch</source>
        <translation>Todas as chamadas do lote</translation>
    </message>
    <message>
        <source>Request and response of every call about this batch; documents are masked.</source>
        <translation>Requisição e resposta de cada chamada sobre este lote; documentos mascarados.</translation>
    </message>
    <message>
        <source>Calls about settlement %1</source>
        <translation>Chamadas sobre a liquidação %1</translation>
    </message>
    <message>
        <source>No call is kept. Calls are kept for 90 days.</source>
        <translation>Nenhuma chamada guardada. As chamadas ficam guardadas por 90 dias.</translation>
    </message>
</context>
<context>
    <name>esteira::views::CellEditor</name>
    <message>
        <source>Choose from the list (Alt+Down)</source>
        <translation>Escolher na lista (Alt+Seta abaixo)</translation>
    </message>
    <message>
        <source>Open the calendar (Alt+Down)</source>
        <translation>Abrir o calendário (Alt+Seta abaixo)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendário</translation>
    </message>
</context>
<context>
    <name>esteira::views::CloseBatchDialog</name>
    <message>
        <source>Close batch</source>
        <translation>Fechar lote</translation>
    </message>
    <message>
        <source>Close %1 and ask for the payment?</source>
        <translation>Fechar %1 e pedir o pagamento?</translation>
    </message>
    <message>
        <source>Once closed, no settlement enters or leaves the batch, and it cannot be reopened.</source>
        <translation>Depois de fechado, nenhuma liquidação entra ou sai do lote, e não há como reabrir.</translation>
    </message>
    <message>
        <source>Close batch in production</source>
        <translation>Fechar lote em produção</translation>
    </message>
    <message>
        <source>It stays on the timeline of the batch.</source>
        <translation>Fica na linha do tempo do lote.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>No computador</translation>
    </message>
    <message>
        <source>Accepted by the API</source>
        <translation>Aceito pela API</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>confere</translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation>não confere</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Amount (R$)</source>
        <translation>Valor (R$)</translation>
    </message>
    <message>
        <source>Type the total of the batch to release the closing</source>
        <translation>Digite o valor total do lote para liberar o fechamento</translation>
    </message>
    <message>
        <source>Expected totals</source>
        <translation>Totais esperados</translation>
    </message>
    <message>
        <source>read from %1</source>
        <translation>lido de %1</translation>
    </message>
</context>
<context>
    <name>esteira::views::ConflictBox</name>
    <message>
        <source>Keep the administrator&apos;s…</source>
        <translation>Ficar com a da administradora…</translation>
    </message>
    <message>
        <source>The row takes the administrator&apos;s values and counts as accepted.</source>
        <translation>A linha assume os valores da administradora e conta como aceita.</translation>
    </message>
    <message>
        <source>Remove theirs and send ours…</source>
        <translation>Retirar a de lá e enviar a nossa…</translation>
    </message>
    <message>
        <source>The settlement is removed there; ours is sent again under a new identifier.</source>
        <translation>A liquidação é retirada lá; a nossa é enviada de novo com outro identificador.</translation>
    </message>
    <message>
        <source>The administrator has another settlement under this identifier.</source>
        <translation>A administradora tem outra liquidação com este identificador.</translation>
    </message>
    <message>
        <source>The administrator has a settlement under this identifier that differs from ours:</source>
        <translation>A administradora tem uma liquidação com este identificador, diferente da nossa:</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Nossa</translation>
    </message>
    <message>
        <source>Administrator&apos;s</source>
        <translation>Administradora</translation>
    </message>
</context>
<context>
    <name>esteira::views::ConnectionForm</name>
    <message>
        <source>none yet</source>
        <translation>nenhuma ainda</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Substituir…</translation>
    </message>
    <message>
        <source>Embedded sandbox</source>
        <translation>Sandbox embutido</translation>
    </message>
    <message>
        <source>Rehearsal server on this computer. No network.</source>
        <translation>Servidor de ensaio neste computador. Sem rede.</translation>
    </message>
    <message>
        <source>QI sandbox</source>
        <translation>Sandbox QI</translation>
    </message>
    <message>
        <source>The administrator&apos;s test environment. Fictitious money.</source>
        <translation>Ambiente de testes da administradora. Dinheiro fictício.</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produção</translation>
    </message>
    <message>
        <source>Real operations. Real money.</source>
        <translation>Operações reais. Dinheiro de verdade.</translation>
    </message>
    <message>
        <source>this band stays visible on every screen and confirmation of this environment</source>
        <translation>esta faixa fica visível em todas as telas e confirmações deste ambiente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chave de API</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Chave privada</translation>
    </message>
    <message>
        <source>Webhook key</source>
        <translation>Chave dos webhooks</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>Fundos</translation>
    </message>
    <message>
        <source>Key of a fund</source>
        <translation>Chave de um fundo</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>Consultoria</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gestora</translation>
    </message>
    <message>
        <source>Assignor</source>
        <translation>Cedente</translation>
    </message>
    <message>
        <source>Replace the API key</source>
        <translation>Substituir a chave de API</translation>
    </message>
    <message>
        <source>Replace the webhook key</source>
        <translation>Substituir a chave dos webhooks</translation>
    </message>
    <message>
        <source>Import the private key</source>
        <translation>Importar a chave privada</translation>
    </message>
    <message>
        <source>Add fund</source>
        <translation>Adicionar fundo</translation>
    </message>
    <message>
        <source>Remove the selected fund</source>
        <translation>Remover o fundo selecionado</translation>
    </message>
    <message>
        <source>such as: Production, manager</source>
        <translation>por exemplo: Produção, gestora</translation>
    </message>
    <message>
        <source>Decides the address and the permissions.</source>
        <translation>Define o endereço e as permissões.</translation>
    </message>
    <message>
        <source>Checks that a webhook comes from the administrator. Optional.</source>
        <translation>Confere que o webhook vem da administradora. Opcional.</translation>
    </message>
    <message>
        <source>The administrator hands over the key; the name comes with the test.</source>
        <translation>A administradora entrega a chave; o nome vem com o teste.</translation>
    </message>
</context>
<context>
    <name>esteira::views::ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Add connection…</source>
        <translation>Adicionar conexão…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>em uso</translation>
    </message>
    <message>
        <source>at start</source>
        <translation>ao iniciar</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nova conexão</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Keep in a file…</source>
        <translation>Guardar em arquivo…</translation>
    </message>
    <message>
        <source>Start with the last used</source>
        <translation>Iniciar com a última usada</translation>
    </message>
    <message>
        <source>Start with this one</source>
        <translation>Iniciar com esta</translation>
    </message>
    <message>
        <source>Work in production…</source>
        <translation>Trabalhar em produção…</translation>
    </message>
    <message>
        <source>Work with this one</source>
        <translation>Usar esta conexão</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Connect in production…</source>
        <translation>Conectar em produção…</translation>
    </message>
    <message>
        <source>Save and connect</source>
        <translation>Salvar e conectar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Save or cancel the changes before you go to another connection.</source>
        <translation>Salve ou cancele as alterações antes de ir para outra conexão.</translation>
    </message>
    <message>
        <source>The embedded sandbox has keys of its own; nothing of it leaves this computer.</source>
        <translation>O sandbox embutido tem chaves próprias; nada dele sai deste computador.</translation>
    </message>
    <message>
        <source>Keys are kept in a file of your user, not encrypted, as you chose.</source>
        <translation>Chaves em arquivo do seu usuário, sem criptografia, como você escolheu.</translation>
    </message>
    <message>
        <source>Keys are kept in the system&apos;s keychain, never in files, logs or reports.</source>
        <translation>Chaves no cofre do sistema, nunca em arquivos, registros ou relatórios.</translation>
    </message>
    <message>
        <source>In use.</source>
        <translation>Em uso.</translation>
    </message>
</context>
<context>
    <name>esteira::views::ControlTotalsPanel</name>
    <message>
        <source>Control totals</source>
        <translation>Totais de controle</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>In the batch</source>
        <translation>No lote</translation>
    </message>
    <message>
        <source>Before sending</source>
        <translation>Antes de enviar</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>confere</translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation>não confere</translation>
    </message>
    <message>
        <source>Nothing is expected yet. Type the totals of the payment to have them compared.</source>
        <translation>Nada esperado ainda. Digite os totais do pagamento para conferir.</translation>
    </message>
    <message>
        <source>Expected totals typed here.</source>
        <translation>Esperado digitado aqui.</translation>
    </message>
    <message>
        <source>Expected totals read from %1.</source>
        <translation>Esperado lido de %1.</translation>
    </message>
    <message>
        <source>There are settlements to send</source>
        <translation>Há liquidações a enviar</translation>
    </message>
    <message>
        <source>No settlement yet</source>
        <translation>Nenhuma liquidação ainda</translation>
    </message>
    <message>
        <source>No errors</source>
        <translation>Nenhum erro</translation>
    </message>
    <message>
        <source>Rows with errors to correct: %1</source>
        <translation>Linhas com erro a corrigir: %1</translation>
    </message>
    <message>
        <source>Rows with warnings: %1</source>
        <translation>Linhas com aviso: %1</translation>
    </message>
    <message>
        <source>Totals agree with what is expected</source>
        <translation>Totais conferem com o esperado</translation>
    </message>
    <message>
        <source>Totals differ from what is expected</source>
        <translation>Totais não conferem com o esperado</translation>
    </message>
    <message>
        <source>Edit the expected totals</source>
        <translation>Editar os totais esperados</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Por tipo</translation>
    </message>
    <message>
        <source>By origin</source>
        <translation>Por origem</translation>
    </message>
    <message>
        <source>Difference of rows: %1</source>
        <translation>Diferença de linhas: %1</translation>
    </message>
    <message>
        <source>Difference: %1</source>
        <translation>Diferença: %1</translation>
    </message>
    <message>
        <source>As much as row %1 alone.</source>
        <translation>Igual ao valor da linha %1.</translation>
    </message>
    <message>
        <source>As much as row %1, if its amount is %2.</source>
        <translation>Igual à linha %1, se o valor for %2.</translation>
    </message>
    <message>
        <source>Go to row %1</source>
        <translation>Ir para a linha %1</translation>
    </message>
    <message>
        <source>Without type</source>
        <translation>Sem tipo</translation>
    </message>
    <message>
        <source>Without origin</source>
        <translation>Sem origem</translation>
    </message>
</context>
<context>
    <name>esteira::views::DecisionDialog</name>
    <message>
        <source>Approve %1?</source>
        <translation>Aprovar %1?</translation>
    </message>
    <message>
        <source>Deny %1?</source>
        <translation>Negar %1?</translation>
    </message>
    <message>
        <source>The assignment term is made and sent for signature; the payment comes after. It cannot be taken back here.</source>
        <translation>O termo de cessão é gerado e enviado para assinatura; o pagamento vem depois. Não dá para desfazer por aqui.</translation>
    </message>
    <message>
        <source>The whole assignment is discarded. Its assets can only come in a new one.</source>
        <translation>A cessão inteira é descartada. Os ativos só podem voltar em outra.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n assets</source>
        <translation>
            <numerusform>%1 em %n ativo</numerusform>
            <numerusform>%1 em %n ativos</numerusform>
        </translation>
    </message>
    <message>
        <source>Assignor</source>
        <translation>Cedente</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fundo</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>%1 · production: real money moves</source>
        <translation>%1 · produção: dinheiro real é movimentado</translation>
    </message>
    <message>
        <source>%1 · sandbox: nothing real is paid</source>
        <translation>%1 · ambiente de testes: nada real é pago</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>Aprovar %1</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Negar</translation>
    </message>
    <message>
        <source>Account that is paid</source>
        <translation>Conta que recebe</translation>
    </message>
    <message>
        <source>The assignor&apos;s default account</source>
        <translation>Conta padrão do cedente</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Conta %1</translation>
    </message>
    <message>
        <source>Why is it denied? The reason stays on this computer: the administrator has no field for it.</source>
        <translation>Por que negar? O motivo fica neste computador: o administrador não tem campo para ele.</translation>
    </message>
    <message>
        <source>Type the total, %1, to release the decision</source>
        <translation>Digite o total, %1, para liberar a decisão</translation>
    </message>
    <message>
        <source>Another assignment is open now.</source>
        <translation>Outra cessão está aberta agora.</translation>
    </message>
    <message>
        <source>Write the reason to be able to deny.</source>
        <translation>Escreva o motivo para poder negar.</translation>
    </message>
</context>
<context>
    <name>esteira::views::DiscardBatchDialog</name>
    <message>
        <source>Discard batch</source>
        <translation>Descartar lote</translation>
    </message>
    <message>
        <source>Discard %1?</source>
        <translation>Descartar %1?</translation>
    </message>
    <message>
        <source>The administrator discards the batch with all its settlements. Nothing is paid, it cannot be reopened, and its identifier cannot be used again.</source>
        <translation>A administradora descarta o lote com todas as liquidações. Nada é pago, não há como reabrir e o identificador não pode ser usado de novo.</translation>
    </message>
    <message>
        <source>Discard batch in production</source>
        <translation>Descartar lote em produção</translation>
    </message>
    <message>
        <source>Type the total of the batch to release the discarding</source>
        <translation>Digite o valor total do lote para liberar o descarte</translation>
    </message>
    <message>
        <source>It stays on the timeline of the batch.</source>
        <translation>Fica na linha do tempo do lote.</translation>
    </message>
</context>
<context>
    <name>esteira::views::DraftSheet</name>
    <message>
        <source>Cut</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>Copiar com cabeçalhos</translation>
    </message>
    <message>
        <source>Paste from Excel</source>
        <translation>Colar do Excel</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>Limpar células</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Preencher para baixo</translation>
    </message>
    <message>
        <source>Insert row</source>
        <translation>Inserir linha</translation>
    </message>
    <message>
        <source>Duplicate rows</source>
        <translation>Duplicar linhas</translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation>Excluir linhas</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Linha %1</translation>
    </message>
</context>
<context>
    <name>esteira::views::DraftView</name>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit the batch</source>
        <translation>Editar o lote</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fundo</translation>
    </message>
    <message>
        <source>the fund&apos;s accounting date</source>
        <translation>data contábil do fundo</translation>
    </message>
    <message>
        <source>%1 · same as the accounting date</source>
        <translation>%1 · igual à data contábil</translation>
    </message>
    <message>
        <source>Reference date</source>
        <translation>Data de referência</translation>
    </message>
    <message>
        <source>Credit account</source>
        <translation>Conta de crédito</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Pagador</translation>
    </message>
    <message>
        <source>PIX end to end</source>
        <translation>PIX fim a fim</translation>
    </message>
    <message>
        <source>%1 · %2 (Brasília)</source>
        <translation>%1 · %2 (Brasília)</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Only with problems</source>
        <translation>Somente com problemas</translation>
    </message>
    <message>
        <source>Find in the batch</source>
        <translation>Localizar no lote</translation>
    </message>
    <message>
        <source>Settlements of the draft</source>
        <translation>Liquidações do rascunho</translation>
    </message>
    <message>
        <source>No settlement in this filter.</source>
        <translation>Nenhuma liquidação neste filtro.</translation>
    </message>
    <message>
        <source>This draft has no settlement yet. Import a file of payments or insert rows.</source>
        <translation>Este rascunho não tem liquidações. Importe um arquivo de pagamentos ou insira linhas.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Limpar filtros</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>Salvo às %1</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Salvo neste computador</translation>
    </message>
    <message>
        <source>Only with problems (%1)</source>
        <translation>Somente com problemas (%1)</translation>
    </message>
</context>
<context>
    <name>esteira::views::EventDetail</name>
    <message>
        <source>Open batch</source>
        <translation>Abrir lote</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Efeito</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>Copiar JSON</translation>
    </message>
    <message>
        <source>JSON as received, documents masked</source>
        <translation>JSON como recebido, documentos mascarados</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 e mais %2</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>%1 (Brasília)</source>
        <translation>%1 (Brasília)</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>does not hold; nothing in it is believed</source>
        <translation>não confere; nada nele é levado em conta</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>não verificada</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Caminho pedido</translation>
    </message>
    <message>
        <source>HS256 valid, payload_md5 agrees</source>
        <translation>HS256 válida, payload_md5 confere</translation>
    </message>
    <message>
        <source>HS256 valid; the body is not part of it</source>
        <translation>HS256 válida; não abrange o corpo</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>%1, applied once</source>
        <translation>%1, aplicado uma vez</translation>
    </message>
    <message>
        <source>1, no duplicate</source>
        <translation>1, nenhuma duplicata</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Status now</source>
        <translation>Situação agora</translation>
    </message>
    <message>
        <source>Choose an event to see what it says.</source>
        <translation>Escolha um evento para ver o que ele diz.</translation>
    </message>
    <message>
        <source>No JSON: nothing was received</source>
        <translation>Sem JSON: nada foi recebido</translation>
    </message>
    <message>
        <source>JSON no longer kept</source>
        <translation>JSON não é mais guardado</translation>
    </message>
    <message>
        <source>JSON received</source>
        <translation>JSON recebido</translation>
    </message>
</context>
<context>
    <name>esteira::views::EventsPage</name>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>No webhook received yet. Batches are also queried, so nothing is missed.</source>
        <translation>Nenhum webhook recebido ainda. Os lotes também são consultados, portanto nada se perde.</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Chamadas</translation>
    </message>
    <message>
        <source>Kinds of events</source>
        <translation>Tipos de evento</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>Congelar lista</translation>
    </message>
    <message>
        <source>New events are counted and shown when you let go</source>
        <translation>Os novos são contados e aparecem quando você liberar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Check by query</source>
        <translation>Conferir por consulta</translation>
    </message>
    <message>
        <source>Asks the administrator for every open batch now</source>
        <translation>Consulta agora, na administradora, todos os lotes abertos</translation>
    </message>
    <message>
        <source>Webhooks received, turned away and missed</source>
        <translation>Webhooks recebidos, recusados e que faltaram</translation>
    </message>
    <message>
        <source>Calls to the administrator</source>
        <translation>Chamadas à administradora</translation>
    </message>
    <message>
        <source>No call to the administrator is kept yet.</source>
        <translation>Nenhuma chamada à administradora guardada ainda.</translation>
    </message>
    <message>
        <source>Batch, settlement or status</source>
        <translation>Lote, liquidação ou situação</translation>
    </message>
    <message>
        <source>Find events</source>
        <translation>Buscar eventos</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Limpar filtros</translation>
    </message>
    <message>
        <source>events per 5 min</source>
        <translation>eventos por 5 min</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Todos os tipos</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Liquidação</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Todos os resultados</translation>
    </message>
    <message>
        <source>Delivered more than once</source>
        <translation>Entregue mais de uma vez</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Todos os dias</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message numerus="yes">
        <source>Held still · %1 new</source>
        <translation>
            <numerusform>Congelada · %1 novo</numerusform>
            <numerusform>Congelada · %1 novos</numerusform>
        </translation>
    </message>
    <message>
        <source>Held still</source>
        <translation>Congelada</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>No event in this filter.</source>
        <translation>Nenhum evento neste filtro.</translation>
    </message>
    <message>
        <source>Received today</source>
        <translation>Recebidos hoje</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>Recusados</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicatas</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Fora de ordem</translation>
    </message>
    <message>
        <source>Unknown batch</source>
        <translation>Lote desconhecido</translation>
    </message>
    <message>
        <source>Never came</source>
        <translation>Faltaram</translation>
    </message>
    <message>
        <source>Receiver off: batches are queried only</source>
        <translation>Receptor desligado: só consulta</translation>
    </message>
    <message>
        <source>Receiver active, %1</source>
        <translation>Receptor ativo, %1</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Cessão</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Visões</translation>
    </message>
    <message>
        <source>Filters, order and columns kept under a name</source>
        <translation>Filtros, ordem e colunas guardados com um nome</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Which columns are shown, and the filter row (Ctrl+Shift+L)</source>
        <translation>Quais colunas aparecem, e a linha de filtros (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>events-PRODUCTION-%1</source>
        <translation>eventos-PRODUCAO-%1</translation>
    </message>
    <message>
        <source>events-%1</source>
        <translation>eventos-%1</translation>
    </message>
    <message>
        <source>Webhooks of today</source>
        <translation>Webhooks de hoje</translation>
    </message>
</context>
<context>
    <name>esteira::views::ExchangeDialog</name>
    <message>
        <source>Call to the administrator</source>
        <translation>Chamada à administradora</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>esteira::views::ExchangeView</name>
    <message>
        <source>Request</source>
        <translation>Requisição</translation>
    </message>
    <message>
        <source>Copy request</source>
        <translation>Copiar requisição</translation>
    </message>
    <message>
        <source>JSON of the request, documents masked</source>
        <translation>JSON da requisição, documentos mascarados</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Copy response</source>
        <translation>Copiar resposta</translation>
    </message>
    <message>
        <source>JSON of the response, documents masked</source>
        <translation>JSON da resposta, documentos mascarados</translation>
    </message>
    <message>
        <source>The call behind this step is not kept: it is older than 90 days, or the step came without one.</source>
        <translation>A chamada desta etapa não está guardada: tem mais de 90 dias ou a etapa veio sem chamada.</translation>
    </message>
    <message>
        <source>Choose a call to see what was asked and answered.</source>
        <translation>Escolha uma chamada para ver o que foi perguntado e respondido.</translation>
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
        <translation>mesma resposta %1 vezes, a última %2</translation>
    </message>
    <message>
        <source>no body</source>
        <translation>sem corpo</translation>
    </message>
    <message>
        <source>no answer came</source>
        <translation>não houve resposta</translation>
    </message>
</context>
<context>
    <name>esteira::views::ExpectedTotalsDialog</name>
    <message>
        <source>Expected totals</source>
        <translation>Totais esperados</translation>
    </message>
    <message>
        <source>Expected totals of %1</source>
        <translation>Totais esperados de %1</translation>
    </message>
    <message>
        <source>The batch is closed only when what the administrator accepted agrees with them. An empty field is not compared.</source>
        <translation>O lote só fecha quando o que a administradora aceitou confere com eles. Campo vazio não entra na conferência.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Expected rows</source>
        <translation>Linhas esperadas</translation>
    </message>
    <message>
        <source>Expected total (R$)</source>
        <translation>Total esperado (R$)</translation>
    </message>
    <message>
        <source>In the batch: %1</source>
        <translation>No lote: %1</translation>
    </message>
</context>
<context>
    <name>esteira::views::ExpensesView</name>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Amount (R$)</source>
        <translation>Valor (R$)</translation>
    </message>
    <message>
        <source>Expenses of the batch</source>
        <translation>Despesas do lote</translation>
    </message>
</context>
<context>
    <name>esteira::views::ExportDialog</name>
    <message>
        <source>Export batch</source>
        <translation>Exportar lote</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exportar %1</translation>
    </message>
    <message>
        <source>%1 · %2 settlements · %3</source>
        <translation>%1 · %2 liquidações · %3</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Escolher onde…</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Pasta do Excel (XLSX)</translation>
    </message>
    <message>
        <source>Amounts and dates are real numbers and dates; a second sheet says which batch it is.</source>
        <translation>Valores e datas são números e datas de verdade; uma segunda planilha identifica o lote.</translation>
    </message>
    <message>
        <source>CSV for Excel in Brazil</source>
        <translation>CSV para Excel no Brasil</translation>
    </message>
    <message>
        <source>Semicolon, decimal comma, Portuguese names.</source>
        <translation>Ponto e vírgula, vírgula decimal, nomes em português.</translation>
    </message>
    <message>
        <source>CSV for the administrator</source>
        <translation>CSV para o administrador</translation>
    </message>
    <message>
        <source>Comma, decimal point, the administrator&apos;s own names, nothing else.</source>
        <translation>Vírgula, ponto decimal, só os nomes de campo do administrador.</translation>
    </message>
    <message>
        <source>CNAB 444 remittance</source>
        <translation>Remessa CNAB 444</translation>
    </message>
    <message>
        <source>Invoices only, in lines of 444 bytes. Needs the assignor.</source>
        <translation>Só duplicatas, em linhas de 444 bytes. Exige o cedente.</translation>
    </message>
    <message>
        <source>Batch sheet (PDF)</source>
        <translation>Ficha do lote (PDF)</translation>
    </message>
    <message>
        <source>For signature and archive: totals, every row, and the fingerprint of the contents.</source>
        <translation>Para assinar e arquivar: totais, todas as linhas e o hash do conteúdo.</translation>
    </message>
    <message>
        <source>Assignor&apos;s CNPJ</source>
        <translation>CNPJ do cedente</translation>
    </message>
    <message>
        <source>Assignor&apos;s name</source>
        <translation>Nome do cedente</translation>
    </message>
</context>
<context>
    <name>esteira::views::FailuresPanel</name>
    <message>
        <source>Failures</source>
        <translation>Falhas</translation>
    </message>
    <message>
        <source>Settlements refused, without an answer or in conflict</source>
        <translation>Liquidações recusadas, sem resposta ou em conflito</translation>
    </message>
    <message>
        <source>Correct in the table</source>
        <translation>Corrigir na tabela</translation>
    </message>
    <message>
        <source>Show the calls</source>
        <translation>Ver chamadas</translation>
    </message>
    <message>
        <source>What was asked about this settlement, what was answered, and when</source>
        <translation>O que foi perguntado sobre esta liquidação, o que foi respondido e quando</translation>
    </message>
    <message>
        <source>Nothing refused, nothing without an answer.</source>
        <translation>Nenhuma recusada, nenhuma sem resposta.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Linha %1</translation>
    </message>
</context>
<context>
    <name>esteira::views::FilterHeader</name>
    <message>
        <source>Part of the text; =whole, !not, several with ;</source>
        <translation>Parte do texto; =inteiro, !não, vários com ;</translation>
    </message>
    <message>
        <source>100, &gt; 100, &gt;= 100, 100..200, !100, several with ;</source>
        <translation>100, &gt; 100, &gt;= 100, 100..200, !100, vários com ;</translation>
    </message>
    <message>
        <source>An amount, &gt; or &lt; an amount, from..to, several with ;</source>
        <translation>Um valor, &gt; ou &lt; um valor, de..até, vários com ;</translation>
    </message>
    <message>
        <source>17/11, 11/2026, &gt;= 17/11, 17/11..19/11, today; several with ;</source>
        <translation>17/11, 11/2026, &gt;= 17/11, 17/11..19/11, hoje; vários com ;</translation>
    </message>
    <message>
        <source>contains…</source>
        <translation>contém…</translation>
    </message>
    <message>
        <source>&gt; , .. , =</source>
        <translation>&gt; , .. , =</translation>
    </message>
    <message>
        <source>Filter of %1</source>
        <translation>Filtro de %1</translation>
    </message>
</context>
<context>
    <name>esteira::views::FinalActDialog</name>
    <message>
        <source>Fund</source>
        <translation>Fundo</translation>
    </message>
    <message>
        <source>Embedded sandbox: nothing real is paid</source>
        <translation>Sandbox embutido: nada real é pago</translation>
    </message>
    <message>
        <source>Administrator&apos;s sandbox: nothing real is paid</source>
        <translation>Sandbox da administradora: nada real é pago</translation>
    </message>
    <message>
        <source>Production: real money moves</source>
        <translation>Produção: movimenta dinheiro real</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>Liquidações</translation>
    </message>
    <message>
        <source>%1 accepted · %2</source>
        <translation>%1 aceitas · %2</translation>
    </message>
    <message>
        <source>the fund&apos;s accounting date</source>
        <translation>data contábil do fundo</translation>
    </message>
    <message>
        <source>%1 · same as the fund&apos;s accounting date</source>
        <translation>%1 · igual à data contábil do fundo</translation>
    </message>
    <message>
        <source>%1 · the fund&apos;s accounting date is %2</source>
        <translation>%1 · a data contábil do fundo é %2</translation>
    </message>
    <message>
        <source>Reference date</source>
        <translation>Data de referência</translation>
    </message>
    <message>
        <source>Credit account</source>
        <translation>Conta de crédito</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Confere</translation>
    </message>
    <message>
        <source>Does not agree with the total</source>
        <translation>Não confere com o total</translation>
    </message>
</context>
<context>
    <name>esteira::views::FollowDetail</name>
    <message>
        <source>Settlements by status</source>
        <translation>Liquidações por situação</translation>
    </message>
    <message>
        <source>The batch</source>
        <translation>O lote</translation>
    </message>
    <message>
        <source>Settlements by status; Enter shows them</source>
        <translation>Liquidações por situação; Enter mostra as linhas</translation>
    </message>
    <message>
        <source>Reference date</source>
        <translation>Data de referência</translation>
    </message>
    <message>
        <source>the fund&apos;s accounting date</source>
        <translation>data contábil do fundo</translation>
    </message>
    <message>
        <source>Credit account</source>
        <translation>Conta de crédito</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Pagador</translation>
    </message>
    <message>
        <source>PIX end to end</source>
        <translation>PIX fim a fim</translation>
    </message>
    <message>
        <source>Source file</source>
        <translation>Arquivo de origem</translation>
    </message>
    <message>
        <source>Administrator&apos;s key</source>
        <translation>Chave na administradora</translation>
    </message>
    <message>
        <source>Administrator&apos;s total</source>
        <translation>Total na administradora</translation>
    </message>
    <message>
        <source>In this status since</source>
        <translation>Nesta situação desde</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Despesa</translation>
    </message>
    <message>
        <source>accepted ones</source>
        <translation>aceitas</translation>
    </message>
</context>
<context>
    <name>esteira::views::FormField</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 · opcional</translation>
    </message>
</context>
<context>
    <name>esteira::views::ImportDialog</name>
    <message>
        <source>Import settlements</source>
        <translation>Importar liquidações</translation>
    </message>
    <message>
        <source>Import settlements into the draft</source>
        <translation>Importar liquidações para o rascunho</translation>
    </message>
    <message>
        <source>Import settlements into a new draft</source>
        <translation>Importar liquidações para um rascunho novo</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Escolher arquivo…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Outro arquivo…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificação</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Decimal</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datas</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Colunas do arquivo</translation>
    </message>
    <message>
        <source>one suggestion each; check and change</source>
        <translation>uma sugestão por coluna; confira e altere</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>how the rows will enter the draft</source>
        <translation>como as linhas vão entrar no rascunho</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Control totals</source>
        <translation>Totais de controle</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Linhas lidas</translation>
    </message>
    <message>
        <source>Sum read</source>
        <translation>Soma lida</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fundo</translation>
    </message>
    <message>
        <source>Batch external ID</source>
        <translation>ID externo do lote</translation>
    </message>
    <message>
        <source>Description (optional)</source>
        <translation>Descrição · opcional</translation>
    </message>
    <message>
        <source>File of payments</source>
        <translation>Arquivo de pagamentos</translation>
    </message>
    <message>
        <source>This file was already imported into batch %1 on %2.</source>
        <translation>Este arquivo já foi importado no lote %1 (%2).</translation>
    </message>
    <message>
        <source>This file cannot be read. Choose another one.</source>
        <translation>Este arquivo não pode ser lido. Escolha outro.</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Nenhum arquivo ainda</translation>
    </message>
    <message>
        <source>%1 · %2 rows</source>
        <translation>%1 · %2 linhas</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulação</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>dd/mm/aaaa</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>mm/dd/aaaa</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>escolher…</translation>
    </message>
    <message>
        <source>Import %1 rows</source>
        <translation>Importar %1 linhas</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>A decidir</translation>
    </message>
    <message>
        <source>Importing: %1 rows, %2 of the file. Cancel takes back all of them.</source>
        <translation>Importando: %1 linhas, %2 do arquivo. Cancelar desfaz tudo.</translation>
    </message>
    <message>
        <source>%1: file %2 of %3</source>
        <translation>%1: arquivo %2 de %3</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Takes rows copied in a spreadsheet (%1)</source>
        <translation>Usa as linhas copiadas de uma planilha (%1)</translation>
    </message>
    <message>
        <source>Problems of the file, by line</source>
        <translation>Problemas do arquivo, por linha</translation>
    </message>
    <message>
        <source>Save rows with errors…</source>
        <translation>Salvar linhas com erro…</translation>
    </message>
    <message>
        <source>As a file with the reasons beside each row, which can be corrected and imported as it is</source>
        <translation>Em um arquivo com o motivo ao lado de cada linha, que pode ser corrigido e importado como está</translation>
    </message>
    <message>
        <source>Expected total (R$), when you know it</source>
        <translation>Total esperado (R$), se souber</translation>
    </message>
    <message>
        <source>Which rows come in</source>
        <translation>Quais linhas entram</translation>
    </message>
    <message>
        <source>Drop a file of payments here, or paste rows: CSV, Excel (XLSX), JSON lines or CNAB 444.</source>
        <translation>Solte aqui um arquivo de pagamentos ou cole linhas: CSV, Excel (XLSX), JSON lines ou CNAB 444.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>fixed by the layout</source>
        <translation>definidas pelo leiaute</translation>
    </message>
    <message>
        <source>%1 columns, %2 in use</source>
        <translation>%1 colunas, %2 em uso</translation>
    </message>
    <message>
        <source>check and import</source>
        <translation>conferir e importar</translation>
    </message>
    <message>
        <source>the file cannot be used</source>
        <translation>o arquivo não pode ser usado</translation>
    </message>
    <message>
        <source>looking for them…</source>
        <translation>procurando…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>errors: %1, warnings: %2</source>
        <translation>erros: %1, avisos: %2</translation>
    </message>
    <message>
        <source>All %1 rows, or none</source>
        <translation>Todas as %1 linhas, ou nenhuma</translation>
    </message>
    <message>
        <source>Rows with errors come in too and are corrected in the draft: %1. If the reading fails or is cancelled, nothing stays.</source>
        <translation>As linhas com erro também entram e são corrigidas no rascunho: %1. Se a leitura falhar ou for cancelada, nada fica.</translation>
    </message>
    <message>
        <source>If the reading fails or is cancelled, nothing stays.</source>
        <translation>Se a leitura falhar ou for cancelada, nada fica.</translation>
    </message>
    <message>
        <source>Only the %1 rows without errors</source>
        <translation>Só as %1 linhas sem erro</translation>
    </message>
    <message>
        <source>Only the rows without errors</source>
        <translation>Só as linhas sem erro</translation>
    </message>
    <message>
        <source>Rows with errors stay out: %1. Save them as a file under Problems, correct them there, and import that file.</source>
        <translation>As linhas com erro ficam de fora: %1. Salve-as em um arquivo na etapa Problemas, corrija-as e importe esse arquivo.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Planilha</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>as primeiras %1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 are announced by the file&apos;s trailer</source>
        <translation>O trailer do arquivo anuncia %1</translation>
    </message>
    <message>
        <source>Not an amount. Write it with centavos.</source>
        <translation>Não é um valor. Escreva com centavos.</translation>
    </message>
    <message>
        <source>Equal to what comes in</source>
        <translation>Igual ao que entra</translation>
    </message>
    <message>
        <source>Difference of %1</source>
        <translation>Diferença de %1</translation>
    </message>
    <message>
        <source>Files of payments (*.csv *.txt *.tsv *.xlsx *.jsonl *.rem);;All files (*)</source>
        <translation>Arquivos de pagamentos (*.csv *.txt *.tsv *.xlsx *.jsonl *.rem);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Never imported before</source>
        <translation>Nunca importado antes</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Área de transferência</translation>
    </message>
    <message>
        <source>Save rows with errors</source>
        <translation>Salvar linhas com erro</translation>
    </message>
    <message>
        <source>%1 - errors</source>
        <translation>%1 - erros</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Rows with errors saved in %1.</source>
        <translation>Linhas com erro salvas em %1.</translation>
    </message>
    <message>
        <source>Nothing is sent now. The rows enter the draft, and problems can be corrected there.</source>
        <translation>Nada é enviado agora. As linhas entram no rascunho e os problemas podem ser corrigidos lá.</translation>
    </message>
    <message>
        <source>Nothing is sent now. The rows enter the draft %1 of %2, and problems can be corrected there.</source>
        <translation>Nada é enviado agora. As linhas entram no rascunho %1 de %2 e os problemas podem ser corrigidos lá.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>em aberto</translation>
    </message>
    <message>
        <source>Map learnt on %1</source>
        <translation>Mapa aprendido em %1</translation>
    </message>
    <message>
        <source>%1; changed since: %2</source>
        <translation>%1; mudou desde então: %2</translation>
    </message>
    <message>
        <source>; gone: %1</source>
        <translation>; sumiu: %1</translation>
    </message>
</context>
<context>
    <name>esteira::views::KeyFileDialog</name>
    <message>
        <source>Keep the keys in a file?</source>
        <translation>Guardar as chaves em um arquivo?</translation>
    </message>
    <message>
        <source>The file lies in Esteira&apos;s data folder, readable by your user alone, and is not encrypted. Whoever uses your account, or reads the disk or a backup of it, can sign payments in your name. A keychain protects them with your password.</source>
        <translation>O arquivo fica na pasta de dados da Esteira, legível só pelo seu usuário, e não é criptografado. Quem usar sua conta, ou ler o disco ou uma cópia dele, pode assinar pagamentos em seu nome. O cofre do sistema protege as chaves com a sua senha.</translation>
    </message>
    <message>
        <source>I understand that the keys are not encrypted</source>
        <translation>Entendo que as chaves não ficam criptografadas</translation>
    </message>
    <message>
        <source>Keep in a file</source>
        <translation>Guardar em arquivo</translation>
    </message>
    <message>
        <source>Tick the box to go on.</source>
        <translation>Marque a caixa para continuar.</translation>
    </message>
</context>
<context>
    <name>esteira::views::KeyImportDialog</name>
    <message>
        <source>Import the private key</source>
        <translation>Importar a chave privada</translation>
    </message>
    <message>
        <source>The key on the curve P-521 that signs every call. It is kept in the keychain and never shown again.</source>
        <translation>A chave na curva P-521 que assina cada chamada. Fica no cofre e nunca mais é mostrada.</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Usar esta chave</translation>
    </message>
    <message>
        <source>Paste the text of the key, or choose its file</source>
        <translation>Cole o texto da chave ou escolha o arquivo</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Escolher arquivo…</translation>
    </message>
    <message>
        <source>Text of the private key</source>
        <translation>Texto da chave privada</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Senha da chave</translation>
    </message>
    <message>
        <source>Copy public key</source>
        <translation>Copiar chave pública</translation>
    </message>
    <message>
        <source>The public half is what the administrator registers; it is no secret.</source>
        <translation>A parte pública é a que a administradora cadastra; não é segredo.</translation>
    </message>
    <message>
        <source>Choose the file of the private key</source>
        <translation>Escolha o arquivo da chave privada</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key)</source>
        <translation>Chaves (*.pem *.key)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>This key can be used. Fingerprint %1</source>
        <translation>Esta chave serve. Impressão digital %1</translation>
    </message>
    <message>
        <source>No key yet.</source>
        <translation>Nenhuma chave ainda.</translation>
    </message>
</context>
<context>
    <name>esteira::views::MainWindow</name>
    <message>
        <source>All funds</source>
        <translation>Todos os fundos</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Settlement batches</source>
        <translation>Lotes de liquidação</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUÇÃO</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Exibir</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>&amp;Lote</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>New batch…</source>
        <translation>Novo lote…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Localizar</translation>
    </message>
    <message>
        <source>Only rows with problems</source>
        <translation>Somente linhas com problemas</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Próximo problema</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>Problema anterior</translation>
    </message>
    <message>
        <source>Collapse navigation</source>
        <translation>Recolher navegação</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Open batch</source>
        <translation>Abrir lote</translation>
    </message>
    <message>
        <source>Edit batch…</source>
        <translation>Editar lote…</translation>
    </message>
    <message>
        <source>Next step: send or close…</source>
        <translation>Próximo passo: enviar ou fechar…</translation>
    </message>
    <message>
        <source>Pause or resume sending</source>
        <translation>Pausar ou retomar envio</translation>
    </message>
    <message>
        <source>Cancel sending…</source>
        <translation>Cancelar envio…</translation>
    </message>
    <message>
        <source>Query now</source>
        <translation>Consultar agora</translation>
    </message>
    <message>
        <source>Apply the suggested correction</source>
        <translation>Aplicar a correção sugerida</translation>
    </message>
    <message>
        <source>Write today&apos;s date</source>
        <translation>Escrever a data de hoje</translation>
    </message>
    <message>
        <source>Close batch…</source>
        <translation>Fechar lote…</translation>
    </message>
    <message>
        <source>Discard batch…</source>
        <translation>Descartar lote…</translation>
    </message>
    <message>
        <source>Delete draft…</source>
        <translation>Excluir rascunho…</translation>
    </message>
    <message>
        <source>About Esteira</source>
        <translation>Sobre a Esteira</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Liquidação</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Monitoramento</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navegação</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fundo</translation>
    </message>
    <message>
        <source>operations here move real money</source>
        <translation>as operações aqui movimentam dinheiro real</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Conexões…</translation>
    </message>
    <message>
        <source>Search and commands…</source>
        <translation>Busca e comandos…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos do teclado</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Search contract or value…</source>
        <translation>Buscar contrato ou valor…</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Busca e comandos</translation>
    </message>
    <message>
        <source>choose a batch in the list first</source>
        <translation>escolha antes um lote na lista</translation>
    </message>
    <message>
        <source>nothing to do now</source>
        <translation>nada a fazer agora</translation>
    </message>
    <message>
        <source>only in a draft</source>
        <translation>só em um rascunho</translation>
    </message>
    <message>
        <source>open a batch first</source>
        <translation>abra um lote antes</translation>
    </message>
    <message>
        <source>not at this stage of the batch</source>
        <translation>não nesta etapa do lote</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Salvar modelo</translation>
    </message>
    <message>
        <source>Save fund, account and description as a template</source>
        <translation>Salvar fundo, conta e descrição como modelo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Export batch…</source>
        <translation>Exportar lote…</translation>
    </message>
    <message>
        <source>Clone as draft…</source>
        <translation>Clonar como rascunho…</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Salvar como modelo…</translation>
    </message>
    <message>
        <source>Assignment pipeline</source>
        <translation>Esteira de cessão</translation>
    </message>
    <message>
        <source>Manager approval</source>
        <translation>Aprovação do gestor</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Aprovação</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Cessão</translation>
    </message>
</context>
<context>
    <name>esteira::views::MinuteBars</name>
    <message>
        <source>Events per five minutes</source>
        <translation>Eventos a cada cinco minutos</translation>
    </message>
    <message>
        <source>none today</source>
        <translation>nenhum hoje</translation>
    </message>
    <message>
        <source>most at %1: %2</source>
        <translation>pico às %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 events</source>
        <translation>
            <numerusform>%1: %2 evento</numerusform>
            <numerusform>%1: %2 eventos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>esteira::views::NameDialog</name>
    <message>
        <source>Give it a name.</source>
        <translation>Dê um nome.</translation>
    </message>
    <message>
        <source>Replaces what has this name.</source>
        <translation>Substitui o que já tem este nome.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
</context>
<context>
    <name>esteira::views::PaceChart</name>
    <message>
        <source>Pace: %1 per second</source>
        <translation>Ritmo: %1 por segundo</translation>
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
        <translation>Busca e comandos</translation>
    </message>
    <message>
        <source>Action, batch, contract, CPF or CNPJ, value…</source>
        <translation>Ação, lote, contrato, CPF ou CNPJ, valor…</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Searching the settlements…</source>
        <translation>Buscando nas liquidações…</translation>
    </message>
    <message>
        <source>Nothing found. Settlements are found by contract, identifier, CPF or CNPJ, and exact value.</source>
        <translation>Nada encontrado. Liquidações são encontradas por contrato, identificador, CPF ou CNPJ e valor exato.</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter opens · Esc closes</source>
        <translation>↑ ↓ escolhe · Enter abre · Esc fecha</translation>
    </message>
</context>
<context>
    <name>esteira::views::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Problems of the draft</source>
        <translation>Problemas do rascunho</translation>
    </message>
    <message>
        <source>next</source>
        <translation>próximo</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>anterior</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>corrigir</translation>
    </message>
    <message>
        <source>rows with errors: %1</source>
        <translation>linhas com erro: %1</translation>
    </message>
    <message>
        <source>rows with warnings: %1</source>
        <translation>linhas com aviso: %1</translation>
    </message>
    <message>
        <source>further rows not listed: %1</source>
        <translation>outras linhas não listadas: %1</translation>
    </message>
    <message numerus="yes">
        <source>Correct all %n like this</source>
        <translation>
            <numerusform>Corrigir %n igual a este</numerusform>
            <numerusform>Corrigir os %n iguais a este</numerusform>
        </translation>
    </message>
    <message>
        <source>Each takes its own suggestion; one step to undo (Alt+Shift+Enter)</source>
        <translation>Cada um recebe a própria sugestão; desfaz-se de uma vez (Alt+Shift+Enter)</translation>
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
        <translation>A administradora chama este endereço quando algo muda. Sem ele tudo continua sendo acompanhado por consulta, só que depois.</translation>
    </message>
    <message>
        <source>Address on this computer</source>
        <translation>Endereço neste computador</translation>
    </message>
    <message>
        <source>Reachable from other computers: let a proxy with https stand before it.</source>
        <translation>Alcançável de outros computadores: ponha um proxy com https na frente.</translation>
    </message>
    <message>
        <source>Reached from this computer alone: a tunnel or proxy passes the webhooks on.</source>
        <translation>Alcançado só deste computador: um túnel ou proxy repassa os webhooks.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>any free one</source>
        <translation>qualquer livre</translation>
    </message>
    <message>
        <source>Another one at each start.</source>
        <translation>Outra a cada início.</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Endereço público</translation>
    </message>
    <message>
        <source>Where the tunnel or proxy is reached from outside.</source>
        <translation>Onde o túnel ou proxy é alcançado de fora.</translation>
    </message>
    <message>
        <source>Register with the administrator</source>
        <translation>Cadastrar na administradora</translation>
    </message>
    <message>
        <source>On the portal&apos;s integration screen. The signature key it answers with goes into the connection.</source>
        <translation>Na tela de integração do portal. A chave de assinatura que ele devolve vai na conexão.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the address to register</source>
        <translation>Copiar o endereço a cadastrar</translation>
    </message>
    <message>
        <source>Webhooks are not being received.</source>
        <translation>Webhooks não estão sendo recebidos.</translation>
    </message>
    <message>
        <source>Listening at %1</source>
        <translation>Recebendo em %1</translation>
    </message>
</context>
<context>
    <name>esteira::views::RemoveConnectionDialog</name>
    <message>
        <source>Remove the connection “%1”?</source>
        <translation>Remover a conexão “%1”?</translation>
    </message>
    <message>
        <source>Its keys are taken out of this computer, and its finished batches leave the lists. Nothing changes at the administrator. Registered again with the same address, it finds its finished batches.</source>
        <translation>As chaves saem deste computador e os lotes concluídos saem das listas. Nada muda na administradora. Cadastrada de novo com o mesmo endereço, ela reencontra os lotes concluídos.</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Remover conexão</translation>
    </message>
</context>
<context>
    <name>esteira::views::RowDetail</name>
    <message>
        <source>Calls about this settlement</source>
        <translation>Chamadas sobre esta liquidação</translation>
    </message>
    <message>
        <source>With JSON</source>
        <translation>Com JSON</translation>
    </message>
    <message>
        <source>Shows these calls with request and response</source>
        <translation>Mostra estas chamadas com requisição e resposta</translation>
    </message>
    <message>
        <source>Calls about this settlement; Enter shows request and response</source>
        <translation>Chamadas sobre esta liquidação; Enter mostra a requisição e a resposta</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Present value</source>
        <translation>Valor presente</translation>
    </message>
    <message>
        <source>In this status since</source>
        <translation>Nesta situação desde</translation>
    </message>
    <message>
        <source>Administrator&apos;s key</source>
        <translation>Chave na administradora</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentativas</translation>
    </message>
</context>
<context>
    <name>esteira::views::RowsView</name>
    <message>
        <source>External ID, contract, borrower</source>
        <translation>ID externo, contrato, sacado</translation>
    </message>
    <message>
        <source>Find settlements</source>
        <translation>Buscar liquidações</translation>
    </message>
    <message>
        <source>Show settlements in a status</source>
        <translation>Mostrar liquidações por situação</translation>
    </message>
    <message>
        <source>Settlements of the batch</source>
        <translation>Liquidações do lote</translation>
    </message>
    <message>
        <source>Remove from batch…</source>
        <translation>Retirar do lote…</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Limpar filtros</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>Todas as situações</translation>
    </message>
    <message>
        <source>Sending: %1</source>
        <translation>Envio: %1</translation>
    </message>
    <message>
        <source>No settlement in this filter.</source>
        <translation>Nenhuma liquidação neste filtro.</translation>
    </message>
    <message>
        <source>This batch has no settlement.</source>
        <translation>Este lote não tem liquidações.</translation>
    </message>
    <message>
        <source>Select settlements to remove them.</source>
        <translation>Selecione liquidações para retirar.</translation>
    </message>
    <message>
        <source>Selected: %1 · %2</source>
        <translation>Selecionadas: %1 · %2</translation>
    </message>
    <message>
        <source>Delete rows…</source>
        <translation>Excluir linhas…</translation>
    </message>
</context>
<context>
    <name>esteira::views::SendingView</name>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restam</translation>
    </message>
    <message>
        <source>Ends about</source>
        <translation>Termina por volta de</translation>
    </message>
    <message>
        <source>Rows by status</source>
        <translation>Situação das linhas</translation>
    </message>
    <message>
        <source>always adds up to the batch</source>
        <translation>soma sempre igual ao lote</translation>
    </message>
    <message>
        <source>Rows by status; Enter shows them</source>
        <translation>Situação das linhas; Enter mostra as linhas</translation>
    </message>
    <message>
        <source>On their way</source>
        <translation>A caminho</translation>
    </message>
    <message>
        <source>Settlements that are being sent and have no answer yet: the line Sending of the table below.</source>
        <translation>Liquidações em envio e ainda sem resposta: a linha Enviando da tabela abaixo.</translation>
    </message>
    <message>
        <source>Click a line to see its settlements</source>
        <translation>Clique em uma linha para ver as liquidações</translation>
    </message>
    <message>
        <source>Settlements per second</source>
        <translation>Liquidações por segundo</translation>
    </message>
    <message>
        <source>the last five minutes; the pace adjusts itself</source>
        <translation>últimos cinco minutos; o ritmo se ajusta sozinho</translation>
    </message>
    <message>
        <source>Last calls</source>
        <translation>Últimas chamadas</translation>
    </message>
    <message>
        <source>documents are masked</source>
        <translation>documentos mascarados</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Todas as chamadas</translation>
    </message>
    <message>
        <source>Last calls to the administrator; Enter shows request and response</source>
        <translation>Últimas chamadas à administradora; Enter mostra a requisição e a resposta</translation>
    </message>
</context>
<context>
    <name>esteira::views::SettledChart</name>
    <message>
        <source>Settled per day</source>
        <translation>Liquidado por dia</translation>
    </message>
    <message>
        <source>R$ million</source>
        <translation>R$ milhões</translation>
    </message>
    <message>
        <source>R$ thousand</source>
        <translation>R$ mil</translation>
    </message>
    <message>
        <source>R$</source>
        <translation>R$</translation>
    </message>
    <message>
        <source>average %1</source>
        <translation>média %1</translation>
    </message>
    <message>
        <source>%1: nothing settled</source>
        <translation>%1: nada liquidado</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %3 settlements</source>
        <translation>
            <numerusform>%1: %2, %3 liquidação</numerusform>
            <numerusform>%1: %2, %3 liquidações</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>esteira::views::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos do teclado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Grid of a draft</source>
        <translation>Grade do rascunho</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Editar a célula</translation>
    </message>
    <message>
        <source>Accept and go down</source>
        <translation>Confirmar e descer</translation>
    </message>
    <message>
        <source>Leave the cell as it was</source>
        <translation>Deixar a célula como estava</translation>
    </message>
    <message>
        <source>Next cell, previous cell</source>
        <translation>Próxima célula, célula anterior</translation>
    </message>
    <message>
        <source>Empty the cells</source>
        <translation>Esvaziar as células</translation>
    </message>
    <message>
        <source>First, last cell of the grid</source>
        <translation>Primeira, última célula da grade</translation>
    </message>
    <message>
        <source>Correct all like this</source>
        <translation>Corrigir todas como esta</translation>
    </message>
    <message>
        <source>Next area, previous area</source>
        <translation>Próxima área, área anterior</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envio</translation>
    </message>
    <message>
        <source>Pause, resume</source>
        <translation>Pausar, retomar</translation>
    </message>
    <message>
        <source>Lists and tables</source>
        <translation>Listas e tabelas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copiar as linhas selecionadas</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Selecionar tudo</translation>
    </message>
    <message>
        <source>Dialogs</source>
        <translation>Diálogos</translation>
    </message>
    <message>
        <source>Do the step</source>
        <translation>Executar a etapa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>esteira::views::StartErrorDialog</name>
    <message>
        <source>Esteira cannot open its data</source>
        <translation>A Esteira não consegue abrir os dados</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>esteira::views::SwitchDialog</name>
    <message>
        <source>Manager</source>
        <translation>Gestora</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>Consultoria</translation>
    </message>
    <message>
        <source>Assignor</source>
        <translation>Cedente</translation>
    </message>
    <message>
        <source>Work in production with “%1”?</source>
        <translation>Trabalhar em produção com “%1”?</translation>
    </message>
    <message>
        <source>From here on batches move real money. The red band stays on every screen until you switch back.</source>
        <translation>Daqui em diante os lotes movimentam dinheiro de verdade. A faixa vermelha fica em todas as telas até você voltar.</translation>
    </message>
    <message>
        <source>Work in production</source>
        <translation>Trabalhar em produção</translation>
    </message>
</context>
<context>
    <name>esteira::views::TableFurniture</name>
    <message>
        <source>Filter row</source>
        <translation>Linha de filtros</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>Colunas como no início</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Salvar esta visão…</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>Excluir visão</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Salvar visão</translation>
    </message>
    <message>
        <source>Save filters, order and columns as a view</source>
        <translation>Salvar filtros, ordem e colunas como visão</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Export the shown rows</source>
        <translation>Exportar as linhas exibidas</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV para planilhas (*.csv)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Não foi possível gravar o arquivo. Escolha outra pasta.</translation>
    </message>
</context>
<context>
    <name>esteira::views::TestPanel</name>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>Criptografia (TLS)</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Relógio</translation>
    </message>
    <message>
        <source>Signature and key</source>
        <translation>Assinatura e chave</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Permissão</translation>
    </message>
    <message>
        <source>Answer of the API</source>
        <translation>Resposta da API</translation>
    </message>
    <message>
        <source>Fund %1</source>
        <translation>Fundo %1</translation>
    </message>
    <message>
        <source>not tested yet</source>
        <translation>ainda não testada</translation>
    </message>
    <message>
        <source>testing…</source>
        <translation>testando…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Connected, with a warning</source>
        <translation>Conectou, com aviso</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>Não funciona</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>não testado</translation>
    </message>
    <message>
        <source>Test of the connection</source>
        <translation>Teste da conexão</translation>
    </message>
    <message>
        <source>Cancel test</source>
        <translation>Cancelar teste</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Testar de novo</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Testar conexão</translation>
    </message>
    <message>
        <source>Copy the result</source>
        <translation>Copiar o resultado</translation>
    </message>
    <message>
        <source>The test only reads; nothing is made or changed.</source>
        <translation>O teste só lê; nada é criado nem alterado.</translation>
    </message>
    <message>
        <source>Done at %1.</source>
        <translation>Feito às %1.</translation>
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
        <translation>Linha do tempo</translation>
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
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Read again and query the administrator</source>
        <translation>Ler de novo e consultar a administradora</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Ler de novo</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>Novo lote</translation>
    </message>
    <message>
        <source>Needs you now</source>
        <translation>Precisa de você agora</translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation>Nada precisa de você agora.</translation>
    </message>
    <message>
        <source>Settled per day</source>
        <translation>Liquidado por dia</translation>
    </message>
    <message>
        <source>Batches by status</source>
        <translation>Lotes por situação</translation>
    </message>
    <message>
        <source>Money by status</source>
        <translation>Valor por situação</translation>
    </message>
    <message>
        <source>Recent events</source>
        <translation>Eventos recentes</translation>
    </message>
    <message>
        <source>See all</source>
        <translation>Ver todos</translation>
    </message>
    <message>
        <source>Welcome. Import a file of payments, assemble a batch by hand, or try everything with made-up data: the sandbox inside this program answers like the administrator and moves no money.</source>
        <translation>Bem-vindo. Importe um arquivo de pagamentos, monte um lote à mão ou experimente tudo com dados fictícios: o sandbox deste programa responde como a administradora e não movimenta dinheiro.</translation>
    </message>
    <message>
        <source>Use sample data</source>
        <translation>Usar dados de ensaio</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Read at %1</source>
        <translation>Lido às %1</translation>
    </message>
    <message>
        <source>To close</source>
        <translation>A fechar</translation>
    </message>
    <message>
        <source>Awaiting payment</source>
        <translation>Aguardando pagamento</translation>
    </message>
    <message>
        <source>Settled today</source>
        <translation>Liquidado hoje</translation>
    </message>
    <message>
        <source>To correct or decide</source>
        <translation>A corrigir ou decidir</translation>
    </message>
    <message>
        <source>Today is a bank holiday (%1); next business day: %2</source>
        <translation>Hoje é feriado bancário (%1); próximo dia útil: %2</translation>
    </message>
    <message>
        <source>No business day; the next one: %1</source>
        <translation>Hoje não é dia útil; o próximo: %1</translation>
    </message>
    <message>
        <source>Tomorrow is a bank holiday (%1); next business day: %2</source>
        <translation>Amanhã é feriado bancário (%1); próximo dia útil: %2</translation>
    </message>
    <message>
        <source>last %1 business days, %2</source>
        <translation>últimos %1 dias úteis, %2</translation>
    </message>
    <message>
        <source>Figures of the day</source>
        <translation>Números do dia</translation>
    </message>
</context>
<context>
    <name>esteira::views::WorkStatusBar</name>
    <message>
        <source>Accounting date</source>
        <translation>Data contábil</translation>
    </message>
    <message>
        <source>Brasília</source>
        <translation>Brasília</translation>
    </message>
    <message>
        <source>No connection registered</source>
        <translation>Nenhuma conexão cadastrada</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Data of %1, no connection</source>
        <translation>Dados das %1, sem conexão</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sem conexão</translation>
    </message>
    <message>
        <source>No webhook received yet</source>
        <translation>Nenhum webhook recebido ainda</translation>
    </message>
    <message>
        <source>Last event %1 ago</source>
        <translation>Último evento há %1</translation>
    </message>
    <message>
        <source>Not known yet, or not the same for all funds</source>
        <translation>Ainda não conhecida, ou diferente entre os fundos</translation>
    </message>
</context>
</TS>
