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
        actor, actriz, animador, arquitecto, artista, asociado arquitectonico, bailarin, bajista, cantante,
        compositor, coreografo, decorador, director creativo, director de arte, disenador, disenador
        grafico, escenografo, escultor, estilista, fotografo, ilustrador, interiorista, modelador, modelador
        de personajes, musico, negociador de difusion, retocador, tecladista, visualizador`,
      fields: `
        animacion, arquitectura, arte, artistico, banda, casting, creativo, diseno, diseno grafico,
        fotografia, grafico, moda, musica, musical, teatro`,
    },
    'Business Development': {
      decisive: `
        alianzas estrategicas, asociaciones corporativas, desarrollo comercial, desarrollo de mercado,
        desarrollo de negocio, desarrollo de negocios, desarrollo economico, gerente de grandes regalos,
        grandes regalos, nuevos negocios`,
      fields: `
        alianzas, alianzas estrategicas, donacion, donaciones, donantes, exalumnos, fundacion, recaudacion
        de fondos`,
      softFields: 'estrategia, estrategico, innovacion, negocios',
    },
    'Community and Social Services': {
      decisive: 'asistente social, educador social, servicios sociales, trabajador social, trabajo social',
      jobs: `
        consejero, consejero de campamento, defensor de victimas, educador social, misionero, ninera,
        pastor, promotor comunitario, sacerdote, trabajador social, voluntario`,
      fields: 'campamento, comunidad, comunitario, desarrollo social, familiar, social',
    },
    Consulting: {
      jobs: 'consejero de negocios, consultor de negocio',
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
        archivista, bibliotecario, catedratico, conferenciante, conferencista, consejero de extension,
        consejero de la facultad, consejero escolar, curador, decano, docente, educador, entrenador,
        formador, instructor, maestro, orientador, pedagogo, profesor, rector, registrador universitario,
        tutor`,
      fields: `
        academico, admisiones, atletico, biblioteca, colecciones, colegio, deportivo, docencia, educacion,
        ensenanza, escolar, escuela, facultad, inscripciones, lectura, museo, pedagogico, sociologia,
        universidad`,
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
        actuario, administrador de portafolio, agente de seguros, ajustador, analista de credito, analista
        de riesgos, asesor financiero, banquero, cajero bancario, comerciante de acciones, corredor,
        corredor de seguros, director de banca, especialista en derivados, gerente de sucursal, gestor de
        cobros, gestor de patrimonios, inversionista, oficial de relacion, operador de bolsa, suscriptor,
        suscriptor de vida, tesorero`,
      fields: `
        acciones, activos, banca, bancario, banco, cobranza, cobranzas, credito, creditos, divisas,
        financiamiento, financiero, finanzas, fondo, fondos, hipotecario, ingresos, inversion, inversiones,
        opciones, prestamo, prestamos, presupuesto, reclamaciones, reclamos, renta fija, riesgo, riesgos,
        seguros, suscripcion, tesoreria, valoracion`,
    },
    'Healthcare Services': {
      decisive: `
        acondicionamiento fisico, auxiliar de clinica, auxiliar de enfermeria, medico general, preparador
        fisico, tecnico de laboratorio clinico, tecnico en farmacia`,
      jobs: `
        acompanante terapeutico, acupunturista, auxiliar de enfermeria, celador, cirujano, cuidador,
        dentista, doctor, enfermero, farmaceutico, fisioterapeuta, fonoaudiologo, jefe de residentes,
        kinesiologo, logopeda, matrona, medico, medico residente, nutricionista, odontologo, optometrista,
        paramedico, partera, pediatra, perfusionista, psicologo, quiropractico, radiologo, terapeuta,
        veterinario`,
      fields: `
        acondicionamiento fisico, ambulancia, anestesiologia, cardiologia, clinica, clinico, cuidados,
        dental, enfermeria, farmacia, fisioterapia, hospital, medicina, neurologia, nutricion, oncologia,
        pediatria, psicologia, radiologia, salud, sanitario, ultrasonido`,
    },
    'Human Resources': {
      decisive: `
        adquisicion de talento, atraccion de talento, capital humano, desarrollo organizacional, gestion de
        personas, gestion humana, recursos humanos, relaciones laborales, seleccion de personal, talento
        humano`,
      jobs: 'reclutador, rrhh, seleccionador',
      fields: `
        capacitacion, compensaciones, efectividad organizacional, formacion, gestion del talento, nomina y
        personal, personas, reclutamiento, relaciones laborales, reubicacion, seleccion, seleccion de
        personal, talento, talento humano`,
    },
    'Information Technology': {
      decisive: `
        administrador de base de datos, administrador de bases de datos, administrador de red, administrador
        de redes, administrador de sistemas, analista de datos, analista de red, analista de sistemas,
        analista funcional, centro de operaciones de red, cientifico de datos, consultor de red, director de
        tecnologia, ingeniero de red, mesa de ayuda, seguridad de datos, seguridad de la informacion,
        seguridad informatica, soporte de software, soporte informatico, soporte tecnico, tecnico de red,
        tecnico informatico, tecnologia de la informacion, tecnologias de la informacion, ti`,
      jobs: 'informatico',
      fields: `
        base de datos, ciberseguridad, datos, informatica, mesa de servicio, programacion analista, redes,
        sistemas, soporte, tecnologia, transformacion digital`,
    },
    Legal: {
      decisive: `
        asesor juridico, asesor legal, asuntos legales, asuntos regulatorios, defensor publico, director
        juridico`,
      jobs: `
        abogado, agente de titulos, asesor legal, asistente legal, consejero general adjunto, juez, letrado,
        mediador, notario, oficial de cumplimiento, pasante juridico, procurador, secretario judicial`,
      fields: `
        cumplimiento, cumplimiento normativo, derecho, juridico, legal, legales, ley, litigio, litigios,
        regulatorio`,
    },
    Marketing: {
      softFields: 'mercado',
      decisive: `
        comunicacion de marketing, comunicaciones de marketing, gerente de marca, investigacion de mercados,
        jefe de marca, marketing digital, mercadeo, mercadotecnia, redes sociales, trade marketing`,
      jobs: 'creador de contenido, mercadologo, publicista',
      fields: 'bodas, conferencias, convenciones, eventos, marca, marcas, publicidad',
    },
    'Media and Communication': {
      decisive: 'comunicacion social, especialista en localizacion, jefe de prensa, relaciones publicas',
      jobs: `
        ancla de noticias, bloguero, camarografo, cineasta, columnista, comunicador, comunicador social,
        corrector, corresponsal, editor, escritor, guionista, interprete, jefe de prensa, linguista,
        locutor, mezclador de regrabacion, mezclador de sonido, periodista, personalidad en el aire,
        presentador, productor, productor audiovisual, realizador, redactor, reportero, traductor`,
      fields: `
        audiovisual, cine, comunicacion, comunicaciones, contenido, contenidos, edicion, localizacion,
        medios, noticias, prensa, publicacion, publicaciones, radio, television, traduccion, transmision`,
    },
    'Military and Protective Services': {
      decisive: `
        agente de policia, agente federal, ayudante del sheriff, capitan de bomberos, guardia civil, guardia
        de seguridad, jefe de seguridad, oficial de correccion, oficial de policia, prevencion de perdidas,
        vigilante de seguridad`,
      jobs: `
        alguacil, bombero, cabo, capitan, comandante, coronel, detective, escolta, guardia, guardia civil,
        inspector de policia, militar, policia, salvavidas, sargento, socorrista, soldado, teniente,
        vigilante, vigilante de seguridad`,
      fields: 'defensa, ejercito, emergencias, policia, vigilancia',
      softFields: 'seguridad',
    },
    Operations: {
      decisive: `
        auxiliar de vuelo, cadena de suministro, encargado de obra, gerente de operaciones, gerente de
        planta, jefe de cocina, jefe de obra, jefe de planta, mozo de almacen, personal de limpieza,
        seguridad e higiene, seguridad y salud`,
      jobs: `
        agricultor, albanil, almacenador, almacenista, azafata, barbero, barman, bartender, cajista,
        camarero, camionero, capataz, carnicero, carpintero, cartero, cerrajero, chofer, cocinero,
        conductor, conserje, contratista, copiloto, cosmetologa, costurero, custodio, electricista, empleado
        de asistencia, esteticista, fontanero, ganadero, gerente de planta, gerente de restaurante, gerente
        division habitaciones, gestor de trafico, gobernanta, jardinero, jefe de almacen, jefe de cocina,
        jefe de mantenimiento, jefe de planta, jefe de turno, lider de piso, limpiador, mecanico, mensajero,
        mesero, mezclador, minero, montador, mozo, mozo de almacen, obrero, operario, panadera, panadero,
        pastelero, peluquero, peon, pescador, piloto, pintor, plomero, recogedor, repartidor, repostero,
        segundo de a bordo, selector de pedidos, soldador, superintendente, superintendente general,
        tornero, transportista`,
      fields: `
        agricola, agricultura, alimentos, alimentos y bebidas, almacen, bodega, campo, carga, cocina,
        construccion, correo, distribucion, explotaciones, exportacion, exportaciones, fabrica, flota,
        ganaderia, habitaciones, hospitalidad, hosteleria, hotel, importacion, importaciones, industria,
        industrias, inventario, jardineria, limpieza, logistica, logistico, mantenimiento, manufactura,
        marino, mineria, obra, obras, operaciones, panaderia, perforacion, pesca, planta, prevencion de
        riesgos, produccion, restaurante, rutas, seguridad e higiene, seguridad industrial, seguridad
        laboral, subcontratacion operativa, sucursal, suministro, transporte`,
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
      fields: `
        abastecimiento, adquisiciones, aprovisionamiento, compras, licitaciones, proveedores,
        subcontratacion, suministros`,
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
      jobs: `
        agente comercial, asesor de ventas, cajero, comercial, comercializador en linea, comerciante,
        consejero de viajes, consultor comercial, dependiente, ejecutivo comercial, ejecutivo de cuenta,
        empleado de mariscos, promotor de ventas, representante de ventas, subastador, teleoperador de
        ventas, tendero, vendedor, visitador medico`,
      fields: 'comercio, cuenta, cuentas, cuentas clave, minorista, tienda, venta, ventas, viaje, viajes',
    },
  },
}
