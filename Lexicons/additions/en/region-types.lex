# Official type words at the end of region names that papers leave out.
# source: written for this project
# licence: Apache-2.0
# regenerate: edited by hand
Autonomous Community
Autonomous Region
Canton
Chartered Community
Community
County
Department
District
Division
Governorate
Krai
Municipality
Oblast
Parish
Prefecture
Province
Region
State
