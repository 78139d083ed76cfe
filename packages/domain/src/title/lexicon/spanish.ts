import type { Lexicon } from './shape.ts'

/** Spanish, accents folded; feminine -a is turned to the masculine before look-up. */
export const spanish: Lexicon = {
  headFirst: true,
  ranks: {
    cxo: `
      alcalde, consejero delegado, director ejecutivo general, director general, director gerente, gerente
      general, gobernador, ministro, presidente, presidente del consejo, presidente ejecutivo`,
    vp: 'vice presidente, vicepresidente',
    director: `
      decano, direccion, director, director adjunto, director ejecutivo, jefe de gabinete, rector, redactor
      jefe, secretario general, subdirector, subgerente general, vicerrector`,
    manager: `
      administrador de tienda, capataz, coordinador general, encargada, encargado, gerente, gestor de
      equipo, jefa, jefa de, jefe, jefe de, jefe de equipo, maestro de obras, mando intermedio, responsable,
      subgerente, subjefe, supervisor`,
    partner: 'socio, socio director, socio fundador, socio gerente',
    owner: `
      autonomo, co fundador, cofundador, dueno, emprendedor, empresario, fundador, independiente,
      propietario, socio propietario`,
    training: `
      alumno, aprendiz, becario, doctorando, egresado, en practicas, estudiante, meritorio, pasante,
      practica profesional, practicante, practicas`,
    support: 'asistente, asistente de direccion, auxiliar, ayudante, secretario',
    'junior-word': 'principiante',
    'deputy-word': 'adjunto, suplente',
    board: `
      concejal, consejero, consejero independiente, miembro, miembro de la junta, miembro del consejo`,
  },
  people: `
    administrativo, agente, analista, artista, asesor, auxiliar, consultor, coordinador, delegado,
    ejecutivo, empleado, encargado, especialista, experto, gestor, oficial, operador, operario, personal,
    profesional, promotor, representante, tecnico, trabajador`,
  functions: {
    Accounting: {
      jobs: `
        auditor, auxiliar contable, contable, contador, contador publico, jefe contable, tenedor de libros`,
      fields: `
        auditoria, contabilidad, contable, cuentas por cobrar, cuentas por pagar, facturacion, fiscal,
        impuestos, nomina, nominas, tributario`,
    },
    Administrative: {
      decisive: `
        asistente administrativo, asistente de direccion, asistente de gerencia, asistente ejecutivo,
        asistente principal, auxiliar administrativo, secretario de direccion`,
      jobs: 'administrativo, archivero, mecanografo, oficinista, recepcionista, secretario',
      fields: 'administracion, oficina, recepcion',
      softJobs: 'asistente, auxiliar',
    },
    'Arts and Design': {
      jobs: `
        actor, actriz, animador, arquitecto, artista, bailarin, bajista, cantante, compositor, coreografo,
        decorador, director creativo, director de arte, disenador, disenador grafico, escenografo, escultor,
        estilista, fotografo, ilustrador, interiorista, musico`,
      fields: `
        animacion, arquitectura, arte, artistico, banda, casting, creativo, diseno, diseno grafico,
        fotografia, grafico, moda, musica, musical, teatro`,
    },
    'Business Development': {
      decisive: `
        desarrollo comercial, desarrollo de mercado, desarrollo de negocio, desarrollo de negocios,
        desarrollo economico, nuevos negocios`,
      fields: `
        alianzas, alianzas estrategicas, donacion, donaciones, donantes, exalumnos, fundacion, recaudacion
        de fondos`,
      softFields: 'estrategia, estrategico, innovacion, negocios',
    },
    'Community and Social Services': {
      decisive: 'asistente social, educador social, servicios sociales, trabajador social, trabajo social',
      jobs: 'misionero, ninera, pastor, sacerdote, voluntario',
      fields: 'campamento, comunidad, comunitario, desarrollo social, familiar, social',
    },
    Consulting: {
      decisive: 'consultor de negocios, consultor empresarial, consultor estrategico',
      fields: 'consultoria',
      softJobs: 'consultor',
    },
    'Customer Success and Support': {
      decisive: `
        agente telefonico, atencion a clientes, atencion al cliente, call center, exito del cliente,
        experiencia del cliente, servicio a clientes, servicio al cliente, teleoperador`,
      fields: 'cliente, clientes, huesped, huespedes, postventa',
    },
    Education: {
      jobs: `
        archivista, bibliotecario, catedratico, conferenciante, conferencista, curador, decano, docente,
        educador, entrenador, formador, instructor, maestro, orientador, pedagogo, profesor, rector, tutor`,
      fields: `
        academico, admisiones, atletico, biblioteca, colecciones, colegio, deportivo, docencia, educacion,
        ensenanza, escolar, escuela, inscripciones, museo, pedagogico, sociologia, universidad`,
    },
    Engineering: {
      decisive: `
        desarrollador de software, desarrollador web, director tecnico, ingeniero agronomo, ingeniero
        comercial, ingeniero de diseno, ingeniero de proyectos, ingeniero de sistemas, ingeniero de
        software, ingeniero electricista, ingeniero mecanico, ingeniero quimico, sistemas de control`,
      jobs: `
        aparejador, delineante, desarrollador, dibujante, ingeniero, programador, proyectista, topografo`,
      fields: `
        automatizacion, electrico, electronica, i d i, ingenieria, ingenieria civil, mecanica, obra civil,
        software`,
    },
    Finance: {
      decisive: `
        analista de credito, analista financiero, asesor financiero, controller financiero, director
        financiero, gerente financiero, oficial de credito`,
      jobs: `
        actuario, agente de seguros, ajustador, banquero, cajero bancario, comerciante de acciones,
        corredor, corredor de seguros, inversionista, operador de bolsa, tesorero`,
      fields: `
        acciones, activos, banca, bancario, banco, cobranza, cobranzas, credito, creditos, divisas,
        financiamiento, financiero, finanzas, fondo, fondos, hipotecario, ingresos, inversion, inversiones,
        opciones, prestamo, prestamos, presupuesto, reclamaciones, reclamos, renta fija, riesgo, riesgos,
        seguros, suscripcion, tesoreria, valoracion`,
    },
    'Healthcare Services': {
      decisive: `
        auxiliar de clinica, auxiliar de enfermeria, medico general, tecnico de laboratorio clinico, tecnico
        en farmacia`,
      jobs: `
        acupunturista, celador, cirujano, cuidador, dentista, doctor, enfermero, farmaceutico,
        fisioterapeuta, fonoaudiologo, kinesiologo, logopeda, matrona, medico, nutricionista, odontologo,
        optometrista, paramedico, partera, pediatra, psicologo, quiropractico, radiologo, terapeuta,
        veterinario`,
      fields: `
        ambulancia, cardiologia, clinica, clinico, cuidados, dental, enfermeria, farmacia, fisioterapia,
        hospital, medicina, neurologia, nutricion, oncologia, pediatria, psicologia, radiologia, salud,
        sanitario`,
    },
    'Human Resources': {
      decisive: `
        adquisicion de talento, atraccion de talento, capital humano, desarrollo organizacional, gestion de
        personas, gestion humana, recursos humanos, relaciones laborales, seleccion de personal, talento
        humano`,
      jobs: 'reclutador, rrhh, seleccionador',
      fields: `
        capacitacion, compensaciones, formacion, nomina y personal, personas, reclutamiento, seleccion,
        talento`,
    },
    'Information Technology': {
      decisive: `
        administrador de base de datos, administrador de bases de datos, administrador de redes,
        administrador de sistemas, analista de datos, analista de sistemas, analista funcional, cientifico
        de datos, director de tecnologia, mesa de ayuda, seguridad de datos, seguridad de la informacion,
        seguridad informatica, soporte de software, soporte informatico, soporte tecnico, tecnico
        informatico, tecnologia de la informacion, tecnologias de la informacion, ti`,
      jobs: 'informatico',
      fields: `
        base de datos, ciberseguridad, datos, informatica, redes, sistemas, soporte, tecnologia,
        transformacion digital`,
    },
    Legal: {
      decisive: `
        asesor juridico, asesor legal, asuntos legales, asuntos regulatorios, defensor publico, director
        juridico`,
      jobs: 'abogado, asistente legal, juez, letrado, notario, procurador',
      fields: `
        cumplimiento, cumplimiento normativo, derecho, juridico, legal, legales, ley, litigio, litigios,
        regulatorio`,
    },
    Marketing: {
      softFields: 'mercado',
      decisive: `
        gerente de marca, investigacion de mercados, jefe de marca, marketing digital, mercadeo,
        mercadotecnia, redes sociales, trade marketing`,
      jobs: 'creador de contenido, mercadologo, publicista',
      fields: 'bodas, conferencias, convenciones, eventos, marca, marcas, publicidad',
    },
    'Media and Communication': {
      decisive: 'comunicacion social, especialista en localizacion, jefe de prensa, relaciones publicas',
      jobs: `
        camarografo, cineasta, columnista, comunicador, corrector, corresponsal, editor, escritor,
        guionista, interprete, linguista, locutor, periodista, presentador, productor, realizador, redactor,
        reportero, traductor`,
      fields: `
        audiovisual, cine, comunicacion, comunicaciones, contenido, contenidos, edicion, localizacion,
        medios, noticias, prensa, publicacion, publicaciones, radio, television, traduccion, transmision`,
    },
    'Military and Protective Services': {
      decisive: `
        agente de policia, guardia civil, guardia de seguridad, jefe de seguridad, oficial de policia,
        vigilante de seguridad`,
      jobs: `
        alguacil, bombero, cabo, capitan, comandante, coronel, detective, escolta, guardia, militar,
        policia, salvavidas, sargento, socorrista, soldado, teniente, vigilante`,
      fields: 'defensa, ejercito, emergencias, policia, vigilancia',
      softFields: 'seguridad',
    },
    Operations: {
      decisive: `
        auxiliar de vuelo, cadena de suministro, encargado de obra, gerente de operaciones, gerente de
        planta, jefe de cocina, jefe de obra, jefe de planta, mozo de almacen, personal de limpieza,
        seguridad e higiene, seguridad y salud`,
      jobs: `
        agricultor, albanil, almacenista, azafata, barbero, barman, bartender, cajista, camarero, camionero,
        carnicero, carpintero, cartero, cerrajero, chofer, cocinero, conductor, conserje, contratista,
        costurero, custodio, electricista, fontanero, ganadero, jardinero, limpiador, mecanico, mensajero,
        mesero, minero, montador, mozo, obrero, operario, panadera, panadero, pastelero, peluquero, peon,
        pescador, piloto, pintor, plomero, repartidor, soldador, tornero, transportista`,
      fields: `
        agricola, agricultura, alimentos, alimentos y bebidas, almacen, bodega, campo, carga, cocina,
        construccion, correo, distribucion, explotaciones, exportacion, exportaciones, fabrica, flota,
        ganaderia, hospitalidad, hosteleria, hotel, importacion, importaciones, industria, industrias,
        inventario, jardineria, limpieza, logistica, logistico, mantenimiento, manufactura, marino, mineria,
        obra, obras, operaciones, panaderia, perforacion, pesca, planta, produccion, restaurante, sucursal,
        suministro, transporte`,
      softJobs: 'operador, operario, planificador, tecnico, trabajador',
      softFields: 'procesos, servicios generales',
    },
    'Product Management': {
      decisive: `
        director de producto, dueno de producto, gerente de producto, jefe de producto, product manager`,
      fields: 'producto, productos',
    },
    'Program and Project Management': {
      decisive: `
        coordinador de proyectos, director de proyecto, director de proyectos, gerente de proyecto, gerente
        de proyectos, gestion de proyectos, gestor de proyectos, jefe de proyecto, jefe de proyectos, lider
        de proyecto, lider de proyectos`,
      fields: 'programa, programas, proyecto, proyectos',
    },
    Purchasing: {
      jobs: 'comprador',
      fields: 'abastecimiento, adquisiciones, aprovisionamiento, compras, licitaciones, proveedores',
    },
    'Quality Assurance': {
      decisive: `
        analista de calidad, analista de pruebas, aseguramiento de calidad, aseguramiento de la calidad,
        control de calidad`,
      jobs: 'catador, inspector, probador',
      fields: 'calidad, pruebas',
    },
    'Real Estate': {
      decisive: 'agente inmobiliario, asesor inmobiliario, bienes raices, corredor de propiedades',
      jobs: 'tasador',
      fields: 'alquiler, inmobiliaria, inmobiliario, propiedades',
    },
    Research: {
      jobs: `
        antropologo, arqueologo, biologo, cientifico, doctorando, economista, estadistico, fisico,
        geocientifico, geofisico, geologo, historiador, investigador, laboratorista, matematico, quimico,
        sociologo`,
      fields: `
        ambiental, ciencias, estudios, investigacion, laboratorio, medio ambiente, politica, politicas,
        sostenibilidad`,
    },
    Sales: {
      decisive: `
        agente de ventas, agente de viajes, asesor comercial, asesor de ventas, consultor de viajes,
        delegado comercial, dependiente, director comercial, ejecutivo comercial, ejecutivo de cuenta,
        ejecutivo de cuentas, ejecutivo de ventas, encargado de tienda, gerente comercial, gerente de
        cuentas, gerente de tienda, key account, representante de ventas, visitador medico`,
      jobs: 'cajero, comercial, comerciante, dependiente, teleoperador de ventas, tendero, vendedor',
      fields: 'comercio, cuenta, cuentas, cuentas clave, minorista, tienda, venta, ventas, viaje, viajes',
    },
  },
}
