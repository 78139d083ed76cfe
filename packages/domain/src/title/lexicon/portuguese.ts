import type { Lexicon } from './shape.ts'

/** Portuguese, accents folded; words it shares with Spanish stand there. */
export const portuguese: Lexicon = {
  ranks: {
    cxo: 'diretor geral, diretor presidente, presidente, presidente executivo, diretor executivo geral, prefeito, governador, superintendente geral, administrador delegado',
    vp: 'vice presidente',
    director:
      'diretor, subdiretor, reitor, diretor executivo, diretoria, superintendente, vice diretor, diretor adjunto, chefe de gabinete, redator chefe',
    manager:
      'gerente, chefe, chefe de, encarregado, responsavel, supervisor, gerenciador, mestre de obras, lider de equipe, gestor, subgerente, assistente de gerente, contramestre',
    partner: 'socio, socio diretor, socio fundador, socio gerente',
    owner:
      'fundador, cofundador, co fundador, proprietario, dono, empreendedor, empresario, autonomo, socio proprietario, microempreendedor',
    training:
      'estagiario, estagio, aprendiz, estudante, jovem aprendiz, bolsista, doutorando, mestrando, menor aprendiz, aluno, universitario',
    support: 'assistente, secretario, auxiliar, ajudante',
    'senior-word': 'pleno, lider tecnico',
    'deputy-word': 'adjunto, substituto',
    board: 'conselheiro, membro do conselho, membro, vereador',
  },
  people:
    'especialista, tecnico, analista, consultor, coordenador, assessor, agente, representante, funcionario, oficial, operador, promotor, colaborador, profissional, trabalhador, executivo, encarregado, avaliador, conferente',
  functions: {
    Accounting: {
      jobs: 'contador, contabilista, auditor, tecnico contabil, guarda livros, revisor oficial de contas',
      fields:
        'contabilidade, contabil, fiscal, tributario, impostos, folha de pagamento, auditoria, faturamento, contas a pagar, contas a receber, departamento pessoal fiscal',
    },
    Administrative: {
      decisive:
        'assistente administrativo, auxiliar administrativo, assistente executivo, secretario executivo, auxiliar de escritorio, tecnico administrativo',
      jobs: 'secretario, recepcionista, administrativo, escriturario, digitador, telefonista',
      fields: 'administracao, recepcao, escritorio',
      softJobs: 'assistente, auxiliar',
    },
    'Arts and Design': {
      jobs: 'designer, artista, fotografo, musico, ator, atriz, arquiteto, bailarino, ilustrador, cantor, desenhista, estilista, decorador, escultor, diretor de arte, maestro',
      fields: 'design, arte, artes, musica, teatro, criacao, criativo, moda, arquitetura',
    },
    'Business Development': {
      decisive:
        'desenvolvimento de negocios, novos negocios, desenvolvimento comercial, desenvolvimento economico, desenvolvimento de mercado',
      fields: 'parcerias, captacao de recursos',
      softFields: 'estrategia, estrategico, inovacao, negocios',
    },
    'Community and Social Services': {
      decisive:
        'assistente social, educador social, servico social, conselheiro de acampamento, conselheiro tutelar',
      jobs: 'pastor, padre, baba, missionario, voluntario, conselheiro',
      fields: 'social, comunidade, comunitario',
    },
    Consulting: {
      decisive: 'consultor empresarial, gerente de consultoria',
      fields: 'consultoria',
      softJobs: 'consultor',
    },
    'Customer Success and Support': {
      decisive:
        'atendimento ao cliente, sucesso do cliente, servico de atendimento, experiencia do cliente, suporte ao cliente, atendimento, operador de telemarketing',
      jobs: 'atendente',
      fields: 'cliente, clientes, pos venda',
    },
    Education: {
      jobs: 'professor, docente, educador, instrutor, tutor, bibliotecario, pedagogo, treinador, reitor, monitor, coordenador pedagogico, diretor escolar, formador, arquivista',
      fields:
        'educacao, ensino, escola, escolar, universidade, pedagogico, academico, creche, treinamento escolar',
    },
    Engineering: {
      decisive:
        'engenheiro eletricista, engenheiro mecanico, engenheiro quimico, engenheiro agronomo, engenheiro de software, desenvolvedor de software, diretor tecnico, engenheiro de producao, engenheiro de sistemas',
      jobs: 'engenheiro, desenvolvedor, programador, projetista, topografo, desenhista industrial, agrimensor',
      fields: 'engenharia, eletronica, mecanica, software, automacao, eletrica, p d',
    },
    Entrepreneurship: {
      softJobs:
        'fundador, cofundador, empreendedor, empresario, proprietario, dono, autonomo, microempreendedor',
    },
    Finance: {
      decisive:
        'diretor financeiro, analista financeiro, gerente financeiro, gerente de banco, consultor financeiro, gerente de contas bancario, produtor de seguros, corretor de seguros, assistente financeiro',
      jobs: 'bancario, tesoureiro, corretor, atuario, trader, caixa de banco, investidor, economista financeiro',
      fields:
        'financas, financeiro, tesouraria, banco, credito, seguros, seguro, investimentos, investimento, riscos, risco, cobranca, derivativos, acoes, orcamento, hipotecas, controladoria, controller',
    },
    'Healthcare Services': {
      decisive:
        'tecnico de enfermagem, auxiliar de enfermagem, agente de saude, cirurgiao dentista, medico veterinario, personal trainer, agente comunitario de saude',
      jobs: 'medico, enfermeiro, farmaceutico, dentista, psicologo, cirurgiao, fisioterapeuta, terapeuta, veterinario, nutricionista, fonoaudiologo, cuidador, parteira, biomedico, esteticista, optometrista, odontologo, radiologista',
      fields: 'saude, enfermagem, clinico, hospital, hospitalar, farmacia, clinica, medicina',
    },
    'Human Resources': {
      decisive:
        'recursos humanos, recrutamento e selecao, gestao de pessoas, departamento pessoal, treinamento e desenvolvimento, aquisicao de talentos, business partner rh',
      jobs: 'recrutador, rh',
      fields: 'recrutamento, talentos, pessoas, selecao, treinamento, beneficios, remuneracao',
    },
    'Information Technology': {
      decisive:
        'tecnologia da informacao, analista de sistemas, administrador de redes, analista de dados, suporte tecnico, analista de suporte, cientista de dados, analista de rede, suporte de rede, arquiteto java, rede central, seguranca da informacao, administrador de sistemas, administrador de banco de dados, banco de dados, arquiteto de software, arquiteto de solucoes, ti, engenheiro de suporte, engenheiro de dados',
      jobs: 'informatico',
      fields: 'sistemas, dados, rede, redes, tecnologia, informatica, suporte',
    },
    Legal: {
      decisive: 'assessor juridico, assistente juridico, assuntos regulatorios',
      jobs: 'advogado, juiz, promotor de justica, procurador, tabeliao, notario, delegado juridico',
      fields: 'juridico, direito, conformidade, regulatorio, legal',
    },
    Marketing: {
      decisive:
        'midias sociais, marketing digital, gerente de marca, redes sociais, marketing e relacoes publicas, pesquisa de mercado',
      jobs: 'publicitario, redator publicitario',
      fields: 'propaganda, publicidade, eventos, marca, marcas, mercado, midia',
    },
    'Media and Communication': {
      decisive: 'relacoes publicas, assessor de imprensa, produtor de video, apresentador de televisao',
      jobs: 'jornalista, redator, tradutor, interprete, editor, produtor, locutor, apresentador, radialista, escritor, roteirista, cinegrafista, reporter, revisor',
      fields: 'comunicacao, imprensa, televisao, radio, video, programa matinal',
    },
    'Military and Protective Services': {
      decisive:
        'guarda civil, agente de seguranca, policial militar, tecnico de seguranca patrimonial, especialista em seguranca',
      jobs: 'policial, bombeiro, militar, soldado, sargento, tenente, capitao, coronel, vigilante, guarda, vigia, seguranca, cabo, detetive, delegado de policia, investigador de policia',
      fields: 'exercito, policia, defesa, vigilancia',
    },
    Operations: {
      decisive:
        'cadeia de suprimentos, tecnico de seguranca do trabalho, seguranca do trabalho, chefe de cozinha, comissario de bordo, servicos gerais, auxiliar de limpeza, mestre de obras, auxiliar de producao, operador de maquinas, gerente de operacoes, gerente geral',
      jobs: 'motorista, mecanico, eletricista, encanador, carpinteiro, marceneiro, pedreiro, soldador, cozinheiro, garcom, padeiro, acougueiro, cabeleireiro, jardineiro, agricultor, operario, estoquista, entregador, piloto, aeromoca, pintor, torneiro, montador, faxineiro, zelador, chaveiro, costureiro, barbeiro, artifice, porteiro, almoxarife, ajudante, confeiteiro, manobrista, caminhoneiro, motoboy, copeiro, camareiro, ferreiro, serralheiro, vidraceiro, pescador, lavrador',
      fields:
        'logistica, operacoes, producao, manutencao, estoque, armazem, transporte, obra, obras, construcao, fabrica, restaurante, hotelaria, limpeza, suprimentos, banquete, cozinha, almoxarifado, expedicao, frota, agricola, distribuicao, hotel',
      softJobs: 'tecnico, operador, trabalhador',
      softFields: 'processos',
    },
    'Product Management': {
      decisive: 'gerente de produto, gerente de produtos, gestor de produto, dono do produto',
      fields: 'produto, produtos',
    },
    'Program and Project Management': {
      decisive:
        'gerente de projetos, gerente de projeto, coordenador de projetos, analista de projetos, lider de projeto, gestor de projetos, gestao de projetos',
      fields: 'projeto, projetos, programa, programas',
    },
    Purchasing: { jobs: 'comprador', fields: 'compras, aquisicoes, fornecedores, licitacoes' },
    'Quality Assurance': {
      decisive:
        'controle de qualidade, garantia da qualidade, analista de qualidade, analista de testes, engenheiro de qualidade',
      jobs: 'inspetor, testador',
      fields: 'qualidade, testes',
    },
    'Real Estate': {
      decisive: 'corretor de imoveis, consultor imobiliario, avaliador imobiliario',
      fields: 'imobiliario, imobiliaria, imoveis',
    },
    Research: {
      jobs: 'pesquisador, cientista, quimico, biologo, fisico, economista, estatistico, sociologo, historiador, geologo, laboratorista, matematico, investigador, bolsista de pesquisa',
      fields: 'pesquisa, laboratorio, meio ambiente, ambiental, ciencias, sustentabilidade',
    },
    Sales: {
      decisive:
        'executivo de contas, executivo de vendas, gerente comercial, gerente de contas, diretor comercial, representante comercial, consultor de vendas, gerente de loja, consultor comercial, assistente comercial, gerente de vendas, gerente de outlet, agente de viagens, operador de caixa, promotor de vendas',
      jobs: 'vendedor, caixa, comercial, balconista, lojista',
      fields: 'vendas, venda, comercio, varejo, loja, contas, pre vendas',
    },
  },
}
