# Months and days of the week with their abbreviations; value counts from January or Monday.
# source: written by hand for this project
# licence: Apache-2.0
# regenerate: edited by hand
@attributes ambiguous kind value
Apr	kind=month	value=4
Apr.	kind=month	value=4
April	ambiguous=1	kind=month	value=4
Aug	kind=month	value=8
Aug.	kind=month	value=8
August	kind=month	value=8
Dec	ambiguous=1	kind=month	value=12
Dec.	kind=month	value=12
December	kind=month	value=12
Feb	kind=month	value=2
Feb.	kind=month	value=2
February	kind=month	value=2
Fri	kind=day	value=5
Fri.	kind=day	value=5
Friday	kind=day	value=5
Fridays	kind=days	value=5
Jan	ambiguous=1	kind=month	value=1
Jan.	kind=month	value=1
January	kind=month	value=1
Jul	ambiguous=1	kind=month	value=7
Jul.	kind=month	value=7
July	kind=month	value=7
Jun	ambiguous=1	kind=month	value=6
Jun.	kind=month	value=6
June	ambiguous=1	kind=month	value=6
Mar	ambiguous=1	kind=month	value=3
Mar.	kind=month	value=3
March	ambiguous=1	kind=month	value=3
May	ambiguous=1	kind=month	value=5
mid-April	kind=month	value=4
mid-August	kind=month	value=8
mid-December	kind=month	value=12
mid-February	kind=month	value=2
mid-January	kind=month	value=1
mid-July	kind=month	value=7
mid-June	kind=month	value=6
mid-March	kind=month	value=3
mid-May	kind=month	value=5
mid-November	kind=month	value=11
mid-October	kind=month	value=10
mid-September	kind=month	value=9
Mon	ambiguous=1	kind=day	value=1
Mon.	kind=day	value=1
Monday	kind=day	value=1
Mondays	kind=days	value=1
Nov	ambiguous=1	kind=month	value=11
Nov.	kind=month	value=11
November	kind=month	value=11
Oct	kind=month	value=10
Oct.	kind=month	value=10
October	kind=month	value=10
Sat	ambiguous=1	kind=day	value=6
Sat.	kind=day	value=6
Saturday	kind=day	value=6
Saturdays	kind=days	value=6
Sep	kind=month	value=9
Sep.	kind=month	value=9
Sept	kind=month	value=9
Sept.	kind=month	value=9
September	kind=month	value=9
Sun	ambiguous=1	kind=day	value=7
Sun.	kind=day	value=7
Sunday	kind=day	value=7
Sundays	kind=days	value=7
Thu	ambiguous=1	kind=day	value=4
Thu.	kind=day	value=4
Thur	kind=day	value=4
Thur.	kind=day	value=4
Thurs	kind=day	value=4
Thurs.	kind=day	value=4
Thursday	kind=day	value=4
Thursdays	kind=days	value=4
Tue	ambiguous=1	kind=day	value=2
Tue.	kind=day	value=2
Tues	kind=day	value=2
Tues.	kind=day	value=2
Tuesday	kind=day	value=2
Tuesdays	kind=days	value=2
Wed	ambiguous=1	kind=day	value=3
Wed.	kind=day	value=3
Wednesday	kind=day	value=3
Wednesdays	kind=days	value=3
Weds	kind=day	value=3
Weds.	kind=day	value=3
