<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <source>Connection %1 is registered.</source>
        <translation>Conexão %1 cadastrada.</translation>
    </message>
    <message>
        <source>Esteira on the command line: the same work as the window, for scripts.

  esteira-cli settle FILE --fund KEY [--batch ID] [--expect-count N --expect-total V]
                          [--close] [--follow]
      Reads the file, makes a payment batch, sends every settlement; with --close asks for the
      payment when all totals agree; with --follow waits until everything is settled.
      Run it again with the same --batch to go on after an interruption: nothing is sent twice.
  esteira-cli status [--batch ID]
      Shows the batches, or one batch, as this computer knows them.
  esteira-cli connect ID --url URL --profile manager|consultant|assignor --api-key-file FILE
                          --private-key-file FILE [--webhook-key-file FILE] --fund KEY…
      Registers a connection; the keys go into the system keychain.

Options for every command:
  --connection ID   connection to use (default: sandbox, the administrator inside the program)
  --json            one JSON object per line instead of sentences
  --language pt|en  language of the texts (default: that of the system)
  --data-dir DIR    folder of the data (default: the same as the window's)
  --keys-in-file    keep keys in a file of the data folder, readable by you alone, instead of the keychain

Exit codes: 0 done; 2 command line; 3 file or rows with errors, nothing sent; 4 refused by the
administrator; 5 totals do not agree, batch still open; 6 no answer, run again to go on; 7 key, clock or
permission; 8 data folder; 9 a person must decide; 130 interrupted.
</source>
        <translation>Esteira na linha de comando: o mesmo trabalho da janela, para scripts.

  esteira-cli settle ARQUIVO --fund CHAVE [--batch ID] [--expect-count N --expect-total V]
                             [--close] [--follow]
      Lê o arquivo, monta um lote de pagamento e envia cada liquidação; com --close pede o
      pagamento quando todos os totais conferem; com --follow espera até tudo ser liquidado.
      Repita com o mesmo --batch para continuar depois de uma interrupção: nada é enviado em dobro.
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
        <source>Say which file to settle: esteira-cli settle FILE --fund KEY</source>
        <translation>Diga qual arquivo liquidar: esteira-cli settle ARQUIVO --fund CHAVE</translation>
    </message>
    <message>
        <source>Say which fund with --fund KEY, the key of the fund class.</source>
        <translation>Diga o fundo com --fund CHAVE, a chave da classe do fundo.</translation>
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
        <source>--url takes the administrator's address, such as https://consultant-api.qidtvm.com.br</source>
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
        <translation>Encargos do ativo</translation>
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
        <source>Each settlement is reconciled in the fund's portfolio.</source>
        <translation>Cada liquidação é conciliada na carteira do fundo.</translation>
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
        <source>New Year's Day</source>
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
        <source>All Souls' Day</source>
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
        <translation>Para continuar aquele lote, use --batch %1. Para pagar de novo de propósito, dê um --batch novo.</translation>
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
        <translation>O lote tem %1 liquidações e a administradora aceitou %2: diferença de %3</translation>
    </message>
    <message>
        <source>The draft adds up to %1 and the administrator accepted %2: difference %3</source>
        <translation>O lote soma %1 e a administradora aceitou %2: diferença de %3</translation>
    </message>
    <message>
        <source>Expected %1 settlements and the batch has %2: difference %3</source>
        <translation>Eram esperadas %1 liquidações e o lote tem %2: diferença de %3</translation>
    </message>
    <message>
        <source>Expected a total of %1 and the batch adds up to %2: difference %3</source>
        <translation>O total esperado é %1 e o lote soma %2: diferença de %3</translation>
    </message>
    <message>
        <source>The accepted settlements add up to %1 and the administrator's total is %2: difference %3</source>
        <translation>As liquidações aceitas somam %1 e o total da administradora é %2: diferença de %3</translation>
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
        <translation>Ambíguo: o sinal pode separar milhar ou três decimais</translation>
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
        <translation>Lido sozinho, o valor é %1</translation>
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
        <source>Give the contract number, the asset's external id or the asset's key</source>
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
        <translation>Diga quem pagou: o sacado ou o cedente</translation>
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
        <translation>Estorno não é liquidação: retire a linha ou corrija o valor</translation>
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
        <translation>Já usado na linha %1</translation>
    </message>
    <message>
        <source>Already used by another line of this batch</source>
        <translation>Já usado por outra linha deste lote</translation>
    </message>
    <message>
        <source>Take the line out if it is a copy; otherwise give it an identifier of its own</source>
        <translation>Retire a linha se for cópia; senão, dê a ela um identificador próprio</translation>
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
        <source>The network's proxy does not let us through.</source>
        <translation>O proxy da rede não deixa passar.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the proxy settings of the system.</source>
        <translation>Nada foi enviado. Verifique o proxy nas configurações do sistema.</translation>
    </message>
    <message>
        <source>The host %1 cannot be reached.</source>
        <translation>O endereço %1 não pode ser alcançado.</translation>
    </message>
    <message>
        <source>The host %1 could not be reached within %2 s.</source>
        <translation>O endereço %1 não foi alcançado em %2 s.</translation>
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
        <source>The administrator's answer cannot be read.</source>
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
        <source>The system's keychain does not let Esteira in.</source>
        <translation>O cofre do sistema não libera o acesso à Esteira.</translation>
    </message>
    <message>
        <source>Unlock the keychain and allow Esteira to use it.</source>
        <translation>Desbloqueie o cofre e autorize a Esteira a usá-lo.</translation>
    </message>
    <message>
        <source>The system's keychain cannot be used: %1</source>
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
        <translation>Outro programa está com o arquivo de dados: a última alteração não foi salva.</translation>
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>No cell of %1 decides it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 of %2 without doubt</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 of %2 cells read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What separates the centavos in “%1”? Values like %2 can be read in two ways.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The comma: 1.234,56</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The dot: 1,234.56</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which comes first in “%1”, the day or the month? Dates like %2 can be read in two ways.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The day: day/month/year</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The month: month/day/year</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line %1 has %2 cells where the header has %3; its amount is not read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A separator stands inside a text without quotation marks. Correct the line in the grid or in the file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line %1 has %2 cells where the header has %3; the missing ones are left empty.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check that no cell was lost in that line.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file has a header and no payment.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose the file that holds the payments, or export it again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 cells in %2 of %3 lines</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No date of %1 needs or shows an order</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 dates exist in this order only</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which column holds the amount paid?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which column holds the asset type?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which column holds the settlement type?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which column identifies the asset: contract number, external id or key?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 payments in lines of text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No columns were found: the lines hold no comma, semicolon, tab or bar that separates them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a file with one payment a line and a header, saved as CSV.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Chosen by you</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 of %2 names are known</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The first line already holds values</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>"%1" is not a permission.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>"%1" is not a sandbox clock.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use real, manual, or x and a factor up to 100000, such as x60.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The sandbox cannot listen at port %1: %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose another port, or 0 for free ones.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The sandbox's file %1 is in use by another program.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The sandbox's file %1 cannot be used: %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close the other one, or choose another file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose another file, or put a copy of this one in its place.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The sandbox's world cannot be read: %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Correct the file, or start without it to use the built-in world.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A part of the program is missing: %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Install the program again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This row no longer exists.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open the batch again to see its rows.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Row %1 can no longer be changed: it was sent.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>While the batch is open, remove it from the batch and add it again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The JSON text is not valid at byte %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The JSON text has more than %1 levels.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The JSON text has the field “%1” twice.</source>
        <translation type="unfinished" />
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
        <translation>Aberto</translation>
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
        <translation>Negado</translation>
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
</TS>
