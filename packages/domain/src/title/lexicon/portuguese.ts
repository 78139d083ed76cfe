import type { Lexicon } from './shape.ts'

/** Portuguese, accents folded; words it shares with Spanish stand there. */
export const portuguese: Lexicon = {
  headFirst: true,
  ranks: {
    cxo: `
      administrador delegado, diretor executivo geral, diretor geral, diretor presidente, governador,
      prefeito, presidente, presidente executivo, superintendente geral`,
    vp: 'vice presidente',
    director: `
      chefe de gabinete, diretor, diretor adjunto, diretor executivo, diretoria, redator chefe, reitor,
      subdiretor, superintendente, vice diretor`,
    manager: `
      assistente de gerente, chefe, chefe de, contramestre, encarregado, gerenciador, gerente, gestor, lider
      de equipe, mestre de obras, responsavel, subgerente, supervisor`,
    partner: 'socio, socio diretor, socio fundador, socio gerente',
    owner: `
      autonomo, co fundador, cofundador, dono, empreendedor, empresario, fundador, microempreendedor,
      proprietario, socio proprietario`,
    training: `
      aluno, aprendiz, bolsista, doutorando, estagiario, estagio, estudante, jovem aprendiz, menor aprendiz,
      mestrando`,
    support: 'ajudante, assistente, auxiliar, secretario',
    'senior-word': 'lider tecnico, pleno',
    'deputy-word': 'adjunto, substituto',
    board: 'conselheiro, membro, membro do conselho, vereador',
  },
  people: `
    agente, analista, assessor, avaliador, colaborador, conferente, consultor, coordenador, encarregado,
    especialista, executivo, funcionario, oficial, operador, profissional, promotor, representante, tecnico,
    trabalhador`,
  functions: {
    Accounting: {
      jobs: 'auditor, contabilista, contador, guarda livros, revisor oficial de contas, tecnico contabil',
      fields: `
        auditoria, contabil, contabilidade, contas a pagar, contas a receber, faturamento, fiscal, folha de
        pagamento, imposto, impostos, tributario`,
    },
    Administrative: {
      decisive: `
        assistente administrativo, assistente executivo, auxiliar administrativo, auxiliar de escritorio,
        secretario executivo, tecnico administrativo`,
      jobs: 'administrativo, digitador, escriturario, recepcionista, secretario, telefonista',
      fields: 'administracao, escritorio, recepcao',
      softJobs: 'assistente, auxiliar',
    },
    'Arts and Design': {
      jobs: `
        arquiteto, artesao, artista, ator, atriz, bailarino, baixista, baterista, cantor, cenografo,
        dancarino, decorador, desenhista, designer, diretor de arte, escultor, estilista, fotografo,
        ilustrador, maestro, membro da banda, modelador de personagens, modelista, musico, retocador,
        vocalista`,
      fields: `
        animacao, arquitetura, arte, artes, banda, criacao, criativo, design, elenco, fotografia, galeria,
        moda, musica, teatro`,
    },
    'Business Development': {
      decisive: `
        desenvolvimento comercial, desenvolvimento de mercado, desenvolvimento de negocios, desenvolvimento
        economico, novos negocios`,
      fields: `
        angariacao, arrecadacao, captacao de recursos, doacao, doacoes, doadores, ex alunos, parcerias,
        presentes principais`,
      softFields: 'estrategia, estrategico, inovacao, negocios',
    },
    'Community and Social Services': {
      decisive: 'assistente social, conselheiro tutelar, educador social, servico social',
      jobs: 'baba, conselheiro, missionario, padre, pastor, planejador urbano, urbanista, voluntario',
      fields: 'comunidade, comunitario, social',
    },
    Consulting: {
      decisive: 'consultor empresarial, gerente de consultoria',
      fields: 'consultoria',
      softJobs: 'consultor',
    },
    'Customer Success and Support': {
      decisive: `
        atendimento, atendimento ao cliente, experiencia do cliente, operador de telemarketing, servico de
        atendimento, sucesso do cliente, suporte ao cliente`,
      jobs: 'atendente',
      fields: 'cliente, clientes, hospede, hospedes, pos venda',
    },
    Education: {
      jobs: `
        arbitro, arquivista, associado de pos graduacao, bibliotecario, catalogador, conselheiro
        educacional, coordenador pedagogico, diretor escolar, docente, educador, especialista instrucional,
        formador, instrutor, pedagogo, professor, reitor, treinador, tutor, vice chanceler`,
      fields: `
        academico, admissoes, alfabetizacao, atletismo, colecoes, creche, educacao, educacional, ensino,
        escola, escolar, esportes, esportivo, instrucional, pedagogico, universidade`,
    },
    Engineering: {
      decisive: `
        desenvolvedor de software, diretor tecnico, engenheiro agronomo, engenheiro de producao, engenheiro
        de sistemas, engenheiro de software, engenheiro eletricista, engenheiro mecanico, engenheiro quimico`,
      jobs: `
        agrimensor, desenhista industrial, desenvolvedor, engenheiro, programador, projetista, tecnico em
        edificacoes, topografo`,
      fields: 'automacao, eletrica, eletronica, engenharia, mecanica, p d, software',
    },
    Finance: {
      decisive: `
        analista financeiro, assistente financeiro, consultor financeiro, corretor de seguros, diretor
        financeiro, gerente de banco, gerente de contas bancario, gerente financeiro`,
      jobs: `
        analista de credito, analista de financiamento, analista de risco, analista de transacoes, assessor
        de investimentos, atuario, bancario, banqueiro, caixa de banco, comerciante de acoes, corretor,
        corretor de seguros, economista financeiro, executivo de relacionamento, financiador, gerente de
        agencia, gerente de banco, gerente de cofre, gerente de relacionamento, investidor, oficial de
        relacionamento, oficial intermediario, perito, subscritor, subscritor de linhas pessoais,
        tesoureiro, trader`,
      fields: `
        acoes, ativos, banco, carteira, cobranca, controladoria, controller, credito, derivativos,
        emprestimo, emprestimos, financas, financeiro, financiamento, fundos, hipoteca, hipotecas,
        investimento, investimentos, opcoes, orcamento, patrimonio, receita, reivindicacoes, renda fixa,
        risco, riscos, seguro, seguros, sinistro, sinistros, subscricao, subsidios, tesouraria`,
    },
    'Healthcare Services': {
      decisive: `
        agente comunitario de saude, agente de saude, auxiliar de enfermagem, cirurgiao dentista, medico
        veterinario, personal trainer, tecnico de enfermagem`,
      jobs: `
        acupunturista, anestesista, auxiliar de enfermagem, biomedico, cardiologista, chefe residente,
        cirurgiao, clinico geral, conselheiro profissional clinico, cuidador, dentista, dietista,
        enfermeiro, esteticista, farmaceutico, fisioterapeuta, fonoaudiologo, herbalista, intensivista,
        massagista, medico, nutricionista, odontologo, optometrista, parteira, perfusionista, podologo,
        psicologo, radiologista, tecnico de enfermagem, terapeuta, veterinario`,
      fields: `
        cardiologia, clinica, clinico, dieta, enfermagem, farmacia, fisioterapia, hospital, hospitalar,
        intensivista, medicina, neurologia, nutricao, oncologia, pediatria, psicologia, radiologia, saude`,
    },
    'Human Resources': {
      decisive: `
        aquisicao de talentos, business partner rh, chefe de recursos, chefe de recursos humanos, consultor
        de colocacao, departamento pessoal, diretor de pessoal, gente e gestao, gerente de recursos, gestao
        de pessoas, recrutamento e selecao, recursos humanos, treinamento e desenvolvimento`,
      jobs: 'recrutador, rh',
      fields: `
        beneficios, colocacao, departamento pessoal, gente e gestao, pessoal, pessoas, realocacao,
        recrutamento, recursos, remuneracao, selecao, talentos, treinamento`,
    },
    'Information Technology': {
      decisive: `
        administrador de banco de dados, administrador de redes, administrador de sistemas, analista de
        dados, analista de rede, analista de sistemas, analista de suporte, arquiteto de software, arquiteto
        de solucoes, banco de dados, cientista de dados, engenheiro de dados, engenheiro de suporte,
        seguranca da informacao, suporte de rede, suporte tecnico, tecnologia da informacao, ti`,
      jobs: 'informatico',
      fields: 'computador, computadores, dados, informatica, rede, redes, sistemas, suporte, tecnologia',
    },
    Legal: {
      decisive: 'assessor juridico, assistente juridico, assuntos regulatorios, defensor publico',
      jobs: `
        advogado, assessor juridico, assistente juridico, associado estrangeiro, defensor publico, escrivao,
        examinador de titulo, juiz, mediador, notario, paralegal, procurador, promotor, promotor de justica,
        tabeliao`,
      fields: 'conformidade, contencioso, direito, juridico, legal, propriedade intelectual, regulatorio',
    },
    Marketing: {
      decisive: `
        gerente de marca, marketing digital, marketing e relacoes publicas, midias sociais, pesquisa de
        mercado, redes sociais`,
      jobs: 'publicitario, redator publicitario',
      fields: 'casamento, conferencia, convencao, eventos, marca, marcas, midia, propaganda, publicidade',
    },
    'Media and Communication': {
      decisive: `
        apresentador de televisao, assessor de imprensa, engenheiro de gravacao, engenheiro de som, relacoes
        publicas, tecnico de som`,
      jobs: `
        apresentador, assessor de imprensa, blogueiro, cineasta, cinegrafista, colunista, documentarista,
        editor, escritor, interprete, jornalista, locutor, produtor, radialista, redator, reporter, revisor,
        roteirista, tradutor`,
      fields: `
        comunicacao, conteudo, imprensa, noticias, publicacao, radio, som, televisao, traducao, transmissao,
        video`,
    },
    'Military and Protective Services': {
      decisive: 'agente de seguranca, especialista em seguranca, guarda civil, policial militar',
      jobs: `
        agente especial, agente penitenciario, bombeiro, cabo, capitao, coronel, delegado, delegado de
        policia, detetive, guarda, guarda municipal, investigador de policia, marechal de fogo, militar,
        policial, sargento, seguranca, soldado, tenente, vigia, vigilante, xerife`,
      fields: 'defesa, emergencia, exercito, marinha, policia, vigilancia',
    },
    Operations: {
      decisive: `
        auxiliar de limpeza, auxiliar de producao, cadeia de suprimentos, chefe de cozinha, comissario de
        bordo, gerente de operacoes, gerente geral, mestre de obras, operador de maquinas, seguranca do
        trabalho, servicos gerais, tecnico de seguranca do trabalho`,
      jobs: `
        acougueiro, aeromoca, agricultor, ajudante, almoxarife, artifice, barbeiro, cabeleireiro, camareira,
        camareiro, caminhoneiro, capataz, carpinteiro, carregador, carteiro, chaveiro, chefe de cozinha,
        confeiteiro, conferente, construtor, copeiro, costureira, costureiro, cozinheiro, despachante,
        eletricista, empacotador, empreiteiro, encanador, encarregado, encarregado de obra, entregador,
        estalajadeiro, estoquista, faxineiro, ferreiro, garcom, gerente de fabrica, gerente de hotel,
        gerente de restaurante, governanta, guia turistico, jardineiro, lavrador, manicuro, manobrista,
        marceneiro, mecanico, mestre de obras, mixologista, montador, mordomo, motoboy, motorista, oficial
        maritimo, operario, padeiro, passeador de caes, pasteleiro, pedreiro, pescador, piloto, pintor,
        porteiro, primeiro oficial, selecionador de pedidos, seletor de pedidos, serralheiro, soldador,
        sondador, superintendente, superintendente geral, superintendente tecnico, torneiro, vidraceiro,
        zelador`,
      fields: `
        agricola, agricultura, alimentacao, alimentos, almoxarifado, armazem, banquete, bebidas, centro
        logistico, construcao, cozinha, distribuicao, envio, estoque, expedicao, exportacao, fabrica,
        fiacao, frota, gastronomicos, hospitalidade, hotel, hotelaria, importacao, industria, jardinagem,
        limpeza, logistica, logistico, manutencao, mineracao, obra, obras, operacoes, perfuracao, pesca, pre
        impressao, producao, recebimento, restaurante, salao, seguranca do trabalho, servicos gastronomicos,
        suprimentos, trafego, transportadora, transporte, turismo`,
      softJobs: 'operador, planejador, tecnico, trabalhador',
      softFields: 'processos',
    },
    'Product Management': {
      decisive: 'dono do produto, gerente de produto, gerente de produtos, gestor de produto',
      fields: 'produto, produtos',
    },
    'Program and Project Management': {
      decisive: `
        analista de projetos, coordenador de projetos, gerente de projeto, gerente de projetos, gestao de
        projetos, gestor de projetos, lider de projeto`,
      fields: 'programa, programas, projeto, projetos',
    },
    Purchasing: {
      jobs: 'comprador',
      fields: 'aquisicoes, compras, fornecedores, licitacoes',
    },
    'Quality Assurance': {
      decisive: `
        analista de qualidade, analista de testes, controle de qualidade, engenheiro de qualidade, garantia
        da qualidade`,
      jobs: 'inspetor, testador',
      fields: 'qualidade, testes',
    },
    'Real Estate': {
      jobs: `
        agente de aluguel, agente imobiliario, avaliador de imoveis, corretor de imoveis, corretor
        imobiliario`,
      decisive: 'avaliador imobiliario, consultor imobiliario, corretor de imoveis',
      fields: 'aluguel, condominio, imobiliaria, imobiliario, imoveis, locacao',
    },
    Research: {
      jobs: `
        biologo, bolsista de pesquisa, cientista, economista, estatistico, fisico, geocientista, geologo,
        hidrologo, historiador, investigador, laboratorista, matematico, pesquisador, quimico, sociologo,
        tecnologo quimico`,
      fields: 'ambiental, ciencias, laboratorio, meio ambiente, pesquisa, sustentabilidade',
    },
    Sales: {
      decisive: `
        agente de viagens, assistente comercial, consultor comercial, consultor de vendas, conta de
        publicidade, diretor comercial, executivo de contas, executivo de vendas, gerente comercial, gerente
        de contas, gerente de loja, gerente de vendas, operador de caixa, promotor de vendas, representante
        comercial`,
      jobs: `
        atendente de loja, balconista, bilheteiro, caixa, comercial, comerciante, consultor comercial,
        estrategista de contas, executivo comercial, executivo de contas, executivo de vendas, gerente
        comercial, gerente de contas, gerente de loja, lojista, membro da equipe de vendas, operador de
        caixa, promotor de vendas, vendedor`,
      fields: 'comercio, loja, pre vendas, reservas, varejo, venda, vendas, viagem, viagens',
    },
  },
}
