# Towns whose name is better known as something else.
# source: written for this project
# licence: Apache-2.0
# regenerate: edited by hand
Alamo
Algonquin
Ama
Americana
Asia
Atlantis
Berber
Brits
Caledonia
Chinatown
Clydesdale
Dalai
Essex
Florsheim
Gorgonzola
Inca
Kong
Labrador
Lakota
Lanka
Lombard
Masai
Mon
Moro
Od
Samar
San
Se
Seminole
Shawnee
Tocantins
Trafalgar
Tupi
Tuscany
Un
Zambezi
