import type { Lexicon } from './shape.ts'

/** Spanish, accents folded; feminine -a is turned to the masculine before look-up. */
export const spanish: Lexicon = {
  ranks: {
    cxo: 'director general, gerente general, consejero delegado, presidente, presidente ejecutivo, director ejecutivo general, alcalde, gobernador, ministro, presidente del consejo, director gerente',
    vp: 'vicepresidente, vice presidente',
    director:
      'director, subdirector, subgerente general, decano, rector, director ejecutivo, direccion, director adjunto, redactor jefe, vicerrector, jefe de gabinete, secretario general',
    manager:
      'gerente, jefe, jefe de, encargado, responsable, supervisor, subgerente, capataz, administrador de tienda, jefe de equipo, mando intermedio, coordinador general, maestro de obras, gestor de equipo, subjefe',
    partner: 'socio, socio director, socio fundador, socio gerente',
    owner:
      'fundador, cofundador, co fundador, propietario, dueno, emprendedor, empresario, autonomo, independiente, socio propietario',
    training:
      'becario, pasante, practicante, aprendiz, estudiante, practicas, practica profesional, en practicas, doctorando, alumno, egresado, interno, residente, meritorio',
    support: 'asistente, secretario, auxiliar, ayudante, asistente de direccion',
    'junior-word': 'principiante',
    'deputy-word': 'adjunto, suplente',
    board:
      'miembro del consejo, consejero, miembro de la junta, miembro, concejal, miembro del personal profesional, consejero independiente',
  },
  people:
    'especialista, tecnico, ejecutivo, analista, consultor, coordinador, asesor, agente, representante, empleado, oficial, promotor, operador, operario, administrativo, delegado, gestor, encargado, auxiliar, profesional, personal, artista, experto, trabajador',
  functions: {
    Accounting: {
      jobs: 'contador, contable, auditor, contador publico, auxiliar contable, tenedor de libros, jefe contable',
      fields:
        'contabilidad, contable, auditoria, impuestos, nomina, nominas, fiscal, tributario, cuentas por pagar, cuentas por cobrar, facturacion',
    },
    Administrative: {
      decisive:
        'asistente administrativo, auxiliar administrativo, asistente de direccion, asistente ejecutivo, secretario de direccion, asistente principal, asistente de gerencia',
      jobs: 'secretario, recepcionista, administrativo, mecanografo, oficinista, archivero',
      fields: 'administracion, recepcion, oficina',
      softJobs: 'asistente, auxiliar',
    },
    'Arts and Design': {
      jobs: 'disenador, disenador grafico, artista, fotografo, musico, actor, actriz, arquitecto, bailarin, ilustrador, escultor, cantante, decorador, escenografo, estilista, pintor artistico, director creativo, director de arte, compositor, interiorista, delineante artistico',
      fields:
        'diseno, diseno grafico, arte, artistico, musica, musical, teatro, creativo, moda, grafico, arquitectura',
    },
    'Business Development': {
      decisive:
        'desarrollo de negocios, desarrollo de negocio, desarrollo comercial, nuevos negocios, desarrollo de mercado, desarrollo economico',
      fields: 'alianzas, recaudacion de fondos, fondo anual, alianzas estrategicas',
      softFields: 'estrategia, estrategico, innovacion, negocios',
    },
    'Community and Social Services': {
      decisive: 'trabajador social, asistente social, trabajo social, educador social, servicios sociales',
      jobs: 'sacerdote, pastor, ninera, consejero de campamento, voluntario, misionero',
      fields: 'social, comunidad, comunitario, desarrollo social',
    },
    Consulting: {
      decisive: 'consultor de negocios, consultor empresarial, consultor estrategico',
      fields: 'consultoria',
      softJobs: 'consultor',
    },
    'Customer Success and Support': {
      decisive:
        'servicio al cliente, atencion al cliente, atencion a clientes, experiencia del cliente, exito del cliente, servicio a clientes, teleoperador, call center, agente telefonico',
      fields: 'cliente, clientes, postventa',
    },
    Education: {
      jobs: 'profesor, maestro, docente, educador, instructor, tutor, bibliotecario, catedratico, pedagogo, monitor, entrenador, rector, decano, formador, conferencista, orientador, profesor asociado clinico, archivista',
      fields:
        'educacion, academico, escuela, colegio, universidad, ensenanza, docencia, escolar, pedagogico, sociologia',
    },
    Engineering: {
      decisive:
        'ingeniero electricista, ingeniero mecanico, ingeniero quimico, ingeniero agronomo, ingeniero comercial, desarrollador web, ingeniero de software, ingeniero de diseno, desarrollador de software, director tecnico, sistemas de control, ingeniero de proyectos, ingeniero de sistemas',
      jobs: 'ingeniero, desarrollador, programador, delineante, dibujante, topografo, aparejador, proyectista',
      fields:
        'ingenieria, software, electronica, mecanica, obra civil, electrico, ingenieria civil, automatizacion, i d i',
    },
    Entrepreneurship: {
      softJobs: 'fundador, cofundador, emprendedor, empresario, propietario, dueno, autonomo, independiente',
    },
    Finance: {
      decisive:
        'director financiero, analista financiero, asesor financiero, gerente financiero, controller financiero, analista de credito, ejecutivo de cuenta bancario, oficial de credito',
      jobs: 'tesorero, cajero bancario, corredor, actuario, corredor de seguros, agente de seguros, banquero, inversionista, ajustador',
      fields:
        'finanzas, financiero, tesoreria, banca, banco, bancario, credito, creditos, seguros, riesgos, riesgo, inversiones, inversion, cobranza, cobranzas, presupuesto, hipotecario, prestamos, reclamaciones',
    },
    'Healthcare Services': {
      decisive:
        'auxiliar de enfermeria, auxiliar de clinica, tecnico en farmacia, tecnico de laboratorio clinico, medico general, visitador medico clinico',
      jobs: 'medico, enfermero, farmaceutico, dentista, odontologo, psicologo, cirujano, fisioterapeuta, terapeuta, veterinario, nutricionista, pediatra, optometrista, paramedico, cuidador, matrona, logopeda, quiropractico, radiologo, kinesiologo, fonoaudiologo, doctor, partera, celador',
      fields: 'salud, enfermeria, clinico, hospital, farmacia, clinica, sanitario, medicina, dental',
    },
    'Human Resources': {
      decisive:
        'recursos humanos, gestion de personas, adquisicion de talento, atraccion de talento, capital humano, seleccion de personal, gestion humana, talento humano, relaciones laborales, investigador de antecedentes, desarrollo organizacional',
      jobs: 'reclutador, rrhh, seleccionador',
      fields:
        'talento, reclutamiento, seleccion, personas, capacitacion, compensaciones, formacion, nomina y personal',
    },
    'Information Technology': {
      decisive:
        'tecnologias de la informacion, tecnologia de la informacion, analista de sistemas, administrador de sistemas, analista de datos, administrador de redes, soporte tecnico, soporte de software, soporte informatico, cientifico de datos, seguridad de datos, seguridad informatica, seguridad de la informacion, administrador de base de datos, mesa de ayuda, ti, director de tecnologia, administrador de bases de datos, tecnico informatico, analista funcional',
      jobs: 'informatico',
      fields:
        'sistemas, datos, redes, tecnologia, informatica, ciberseguridad, soporte, base de datos, transformacion digital',
    },
    Legal: {
      decisive: 'asuntos legales, asesor legal, asesor juridico, asuntos regulatorios, director juridico',
      jobs: 'abogado, notario, juez, procurador, fiscal, letrado, asistente legal',
      fields: 'legal, legales, juridico, derecho, cumplimiento, regulatorio, cumplimiento normativo',
    },
    Marketing: {
      decisive:
        'mercadeo, redes sociales, mercadotecnia, marketing digital, gerente de marca, jefe de marca, jefe de producto marketing, trade marketing, investigacion de mercados',
      jobs: 'publicista, mercadologo, creador de contenido',
      fields: 'publicidad, eventos, marca, marcas, mercado, contenidos',
    },
    'Media and Communication': {
      decisive: 'relaciones publicas, jefe de prensa, especialista en localizacion, comunicacion social',
      jobs: 'periodista, redactor, traductor, interprete, locutor, editor, camarografo, productor, escritor, reportero, presentador, comunicador, guionista, realizador, corrector',
      fields:
        'comunicacion, comunicaciones, prensa, medios, edicion, localizacion, television, audiovisual, radio',
    },
    'Military and Protective Services': {
      decisive:
        'guardia de seguridad, guardia civil, agente de policia, vigilante de seguridad, jefe de seguridad, oficial de policia',
      jobs: 'policia, bombero, militar, soldado, sargento, teniente, capitan, coronel, vigilante, guardia, detective, escolta, comandante, cabo',
      fields: 'ejercito, defensa, policia, vigilancia',
      softFields: 'seguridad',
    },
    Operations: {
      decisive:
        'cadena de suministro, jefe de cocina, seguridad e higiene, seguridad y salud, auxiliar de vuelo, mozo de almacen, jefe de obra, gerente de planta, personal de limpieza, servidor de cocteles, jefe de planta, encargado de obra, gerente de operaciones',
      jobs: 'conductor, chofer, mecanico, electricista, fontanero, plomero, carpintero, albanil, soldador, cocinero, camarero, mesero, panadero, carnicero, peluquero, jardinero, agricultor, obrero, operario, almacenista, repartidor, transportista, piloto, azafata, barman, pintor, tornero, montador, limpiador, conserje, mozo, cajista, ganadero, pescador, minero, costurero, camionero, mensajero, panadera, bartender, cerrajero',
      fields:
        'logistica, operaciones, produccion, mantenimiento, almacen, transporte, obra, obras, construccion, fabrica, planta, restaurante, hosteleria, cocina, limpieza, suministro, sucursal, calidad de produccion, hotel, alimentos y bebidas, unidad de produccion, inventario, distribucion, bodega, flota, agricola, campo',
      softJobs: 'tecnico, operador, operario, trabajador',
      softFields: 'procesos, servicios generales',
    },
    'Product Management': {
      decisive:
        'gerente de producto, jefe de producto, product manager, director de producto, dueno de producto',
      fields: 'producto, productos',
    },
    'Program and Project Management': {
      decisive:
        'jefe de proyecto, jefe de proyectos, gerente de proyecto, gerente de proyectos, director de proyectos, director de proyecto, coordinador de proyectos, gestor de proyectos, lider de proyecto, gestion de proyectos, lider de proyectos',
      fields: 'proyecto, proyectos, programa, programas',
    },
    Purchasing: {
      jobs: 'comprador',
      fields: 'compras, adquisiciones, aprovisionamiento, abastecimiento, proveedores, licitaciones',
    },
    'Quality Assurance': {
      decisive:
        'control de calidad, aseguramiento de calidad, analista de calidad, analista de pruebas, aseguramiento de la calidad',
      jobs: 'inspector, probador',
      fields: 'calidad, pruebas',
    },
    'Real Estate': {
      decisive: 'agente inmobiliario, bienes raices, asesor inmobiliario, corredor de propiedades',
      jobs: 'tasador',
      fields: 'inmobiliario, inmobiliaria, propiedades',
    },
    Research: {
      jobs: 'investigador, cientifico, quimico, biologo, fisico, economista, estadistico, sociologo, historiador, geologo, laboratorista, antropologo, arqueologo, matematico, doctorando',
      fields:
        'investigacion, laboratorio, ciencias, medio ambiente, ambiental, politicas, politica, sostenibilidad, estudios',
    },
    Sales: {
      decisive:
        'ejecutivo de cuenta, ejecutivo de cuentas, ejecutivo de ventas, gerente comercial, director comercial, agente de ventas, asesor comercial, representante de ventas, gerente de tienda, consultor de viajes, agente de viajes, ejecutivo comercial, asesor de ventas, mercado minorista, gerente de cuentas, key account, delegado comercial, visitador medico, encargado de tienda, dependiente',
      jobs: 'vendedor, cajero, comercial, tendero, teleoperador de ventas, dependiente',
      fields: 'ventas, venta, comercio, minorista, cuentas clave, tienda, cuentas',
    },
  },
}
