# Nouns for documents that show: data, records, studies, pictures.
# source: written for Hearsay
# licence: Apache-2.0
# regenerate: edited by hand
accounts
analyses
analysis
annual report
assessment
audit
autopsy
balance sheet
ballot count
bank records
bank statements
calculation
calculations
census
chart
charts
data
database
dates
estimate
estimates
evidence
exit poll
experiments
figure
figures
filing
filings
finding
findings
footage
graph
image
images
index
inspection
interim report
inventory
invoices
ledger
log
logs
map
maps
measurements
model
models
notebook
opinion poll
opinion polls
photo
photograph
photographs
photos
picture
pictures
poll
polling
polls
projection
projections
readings
record
records
register
registers
replay
replays
report
reports
research
results
review
samples
satellite image
satellite images
scan
scans
screenshot
screenshots
sensor data
sensors
simulation
simulations
statistics
studies
study
survey
surveys
tables
tally
test
tests
video
videos
